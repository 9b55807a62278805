// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

/// A claim that money can be booked for.
public record OpenClaim(String reference, String respondent) {
    @Override
    public String toString() {
        return "OpenClaim[" + reference + "]";
    }
}

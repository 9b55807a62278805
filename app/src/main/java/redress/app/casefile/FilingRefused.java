// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

/// The procedure does not take a matter; the transaction is undone, so that no number is left
/// behind.
public final class FilingRefused extends RuntimeException {

    private final String code;

    FilingRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /// The procedure's stable code.
    public String code() {
        return code;
    }
}

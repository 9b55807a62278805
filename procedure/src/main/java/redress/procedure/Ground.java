// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// A legal reason for stopping or extending a clock, returning or transferring a case, with the
/// article that allows it.
public record Ground(String id, String title, String article) {
    /// The ground in words: `waiting for the claimant (art. 7(2))`.
    @Override
    public String toString() {
        return "%s (%s)".formatted(title, article);
    }
}

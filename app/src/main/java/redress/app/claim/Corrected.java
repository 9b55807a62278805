// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;

/// A draft after a form.
///
/// @param mistakes what could not be read; those values stayed as they were
public record Corrected(ClaimDraft draft, List<Mistake> mistakes) {
    public Corrected {
        mistakes = List.copyOf(mistakes);
    }
}

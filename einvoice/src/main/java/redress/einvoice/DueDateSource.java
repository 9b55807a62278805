// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.Locale;

/// How the due date is known.
public enum DueDateSource {
    /// The invoice states one date (BT-9).
    STATED,
    /// The invoice states several; the one without a discount was taken, else the latest.
    SEVERAL_TERMS,
    /// Derived from the words of the payment terms (BT-20), such as "30 days net".
    TERMS_TEXT,
    /// The invoice does not say; the law's default has to be used.
    NONE;

    /// The word for it in JSON: `stated`, `several-terms`, `terms-text`, `none`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

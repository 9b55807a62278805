// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

/// The language that an invoice is written in.
public enum Syntax {
    UBL_INVOICE("UBL 2.1 Invoice"),
    UBL_CREDIT_NOTE("UBL 2.1 CreditNote"),
    CII("UN/CEFACT Cross Industry Invoice"),
    ZUGFERD_1("ZUGFeRD 1");

    private final String label;

    Syntax(String label) {
        this.label = label;
    }

    /// The name that people use.
    public String label() {
        return label;
    }
}

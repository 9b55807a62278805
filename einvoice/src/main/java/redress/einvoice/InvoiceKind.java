// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a document asks for, told by its type code (BT-3, UNTDID 1001).
public enum InvoiceKind {
    INVOICE,
    CREDIT_NOTE,
    DEBIT_NOTE,
    /// Replaces or changes an earlier invoice; its amounts may be negative.
    CORRECTED,
    /// Written by the buyer in the seller's name; the seller is still the creditor.
    SELF_BILLED,
    SELF_BILLED_CREDIT_NOTE,
    PARTIAL,
    /// The last of several partial invoices.
    FINAL,
    PREPAYMENT,
    /// Sold to a factor, who is then the one to be paid.
    FACTORED,
    FACTORED_CREDIT_NOTE,
    /// An announcement that claims nothing yet.
    PRO_FORMA,
    /// A type code that is none of EN 16931's, or none at all.
    OTHER;

    private static final Set<String> INVOICES =
            Set.of(
                    "80", "82", "84", "130", "202", "203", "204", "295", "380", "387", "388", "394",
                    "395", "456", "457", "527", "553", "575", "623", "633", "751", "780", "817",
                    "935", "71", "102", "218", "219", "331", "382");
    private static final Set<String> CREDIT_NOTES =
            Set.of("81", "83", "262", "296", "308", "381", "420", "458", "503", "532");
    private static final Map<String, InvoiceKind> SPECIAL =
            Map.ofEntries(
                    Map.entry("211", PARTIAL),
                    Map.entry("261", SELF_BILLED_CREDIT_NOTE),
                    Map.entry("325", PRO_FORMA),
                    Map.entry("326", PARTIAL),
                    Map.entry("383", DEBIT_NOTE),
                    Map.entry("384", CORRECTED),
                    Map.entry("385", INVOICE),
                    Map.entry("386", PREPAYMENT),
                    Map.entry("389", SELF_BILLED),
                    Map.entry("390", INVOICE),
                    Map.entry("393", FACTORED),
                    Map.entry("396", FACTORED_CREDIT_NOTE),
                    Map.entry("471", SELF_BILLED),
                    Map.entry("472", FACTORED),
                    Map.entry("473", FACTORED),
                    Map.entry("500", PREPAYMENT),
                    Map.entry("501", FACTORED),
                    Map.entry("502", FACTORED_CREDIT_NOTE),
                    Map.entry("870", INVOICE),
                    Map.entry("875", PARTIAL),
                    Map.entry("876", PARTIAL),
                    Map.entry("877", FINAL));

    /// The kind that a type code stands for.
    ///
    /// Source: EN 16931 code list of BT-3, a part of UNTDID 1001.
    public static InvoiceKind ofTypeCode(@Nullable String typeCode) {
        if (typeCode == null) {
            return OTHER;
        }
        if (INVOICES.contains(typeCode)) {
            return INVOICE;
        }
        if (CREDIT_NOTES.contains(typeCode)) {
            return CREDIT_NOTE;
        }
        return SPECIAL.getOrDefault(typeCode, OTHER);
    }

    /// Whether it gives money back, so that its positive amounts count against the seller.
    public boolean isCredit() {
        return switch (this) {
            case CREDIT_NOTE, SELF_BILLED_CREDIT_NOTE, FACTORED_CREDIT_NOTE -> true;
            case INVOICE,
                    DEBIT_NOTE,
                    CORRECTED,
                    SELF_BILLED,
                    PARTIAL,
                    FINAL,
                    PREPAYMENT,
                    FACTORED,
                    PRO_FORMA,
                    OTHER ->
                    false;
        };
    }

    /// The word for it in JSON: `invoice`, `credit-note`, `self-billed`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

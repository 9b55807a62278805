// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redress.einvoice.internal.xml.Element;

/// What the rules ask of a document beyond its [redress.einvoice.Invoice], the same for every
/// syntax.
///
/// @param means the ways to pay (BG-16)
/// @param breakdown the VAT breakdown (BG-23)
/// @param categories the VAT categories of lines, allowances and charges (BT-151, BT-95, BT-102)
/// @param taxTotals the amounts of VAT in the currency of the invoice (BT-110)
/// @param accountingTotal whether VAT is also given in the currency of the tax office (BT-111)
/// @param representative whether the seller has a tax representative (BG-11)
/// @param sellerContact whether the seller names a contact (BG-6)
/// @param deliverTo the address delivered to (BG-15)
/// @param termsTexts the texts of the payment terms, white space kept (BT-20)
/// @param taxPoints how often the tax point is given (BT-7, BT-8)
/// @param mimeTypes of the attachments (BT-125)
/// @param emptyPreceding whether an earlier invoice is referred to without its number (BG-3)
/// @param groupLines lines that are the sum of others
/// @param prices what each line should come to
record Facts(
        List<Means> means,
        List<VatGroup> breakdown,
        Set<String> categories,
        List<BigDecimal> taxTotals,
        boolean accountingTotal,
        boolean representative,
        boolean sellerContact,
        @Nullable DeliverTo deliverTo,
        List<String> termsTexts,
        int taxPoints,
        List<String> mimeTypes,
        boolean emptyPreceding,
        List<GroupLine> groupLines,
        List<Price> prices) {
    Facts {
        means = List.copyOf(means);
        breakdown = List.copyOf(breakdown);
        categories = Set.copyOf(categories);
        taxTotals = List.copyOf(taxTotals);
        termsTexts = List.copyOf(termsTexts);
        mimeTypes = List.copyOf(mimeTypes);
        groupLines = List.copyOf(groupLines);
        prices = List.copyOf(prices);
    }

    /// One way to pay: its code, how many accounts it gives, and whether a card or a direct debit.
    record Means(String code, int accounts, boolean card, boolean debit) {}

    /// One VAT category and rate, with its tax.
    record VatGroup(String category, boolean hasRate, @Nullable BigDecimal tax) {}

    /// The town and postcode delivered to.
    record DeliverTo(boolean hasCity, boolean hasPostcode) {}

    /// A line, the sum of the lines below it, and whether each of those has one VAT category.
    record GroupLine(
            String path,
            @Nullable BigDecimal net,
            @Nullable BigDecimal parts,
            boolean oneVatEach) {}

    /// A line, its net amount, and what quantity, price, charges and allowances make.
    record Price(String path, BigDecimal net, BigDecimal made) {}

    /// The text of the first element at a path; empty where there is none.
    static String text(Element from, String path) {
        return from.find(path).map(Element::text).orElse("");
    }
}

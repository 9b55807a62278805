// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Invoice;
import redress.einvoice.PaymentTerm;

/// The header fields of an invoice in a form that two readers can be compared in: white space
/// collapsed, amounts without trailing zeros, what is absent empty.
record Header(
        String number,
        String typeCode,
        String issueDate,
        List<String> dueDates,
        String currency,
        String seller,
        String sellerVatId,
        String buyer,
        String buyerVatId,
        String net,
        String gross,
        String prepaid,
        String due,
        List<String> terms,
        List<String> accounts,
        int lines) {
    /// The header as this project reads it.
    static Header of(Invoice invoice, boolean dueDateInTerms) {
        return new Header(
                text(invoice.number()),
                text(invoice.typeCode()),
                date(invoice.issueDate()),
                dueDateInTerms
                        ? invoice.terms().stream().map(t -> date(t.dueDate())).toList()
                        : List.of(statedDueDate(invoice)),
                text(invoice.currency()),
                text(invoice.seller().registeredName()),
                text(invoice.seller().vatId()),
                text(invoice.buyer().registeredName()),
                text(invoice.buyer().vatId()),
                amount(invoice.totals().net()),
                amount(invoice.totals().gross()),
                amount(invoice.totals().prepaid()),
                amount(invoice.totals().due()),
                invoice.terms().stream().map(PaymentTerm::text).map(Header::text).toList(),
                invoice.payment().accounts().stream().map(Header::text).toList(),
                invoice.lineCount());
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private static String statedDueDate(Invoice invoice) {
        return switch (invoice.due().source()) {
            case STATED -> date(invoice.due().date());
            case SEVERAL_TERMS, TERMS_TEXT, NONE -> "";
        };
    }
}

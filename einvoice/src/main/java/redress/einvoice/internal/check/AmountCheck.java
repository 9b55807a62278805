// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.Source;
import redress.einvoice.Term;
import redress.einvoice.Totals;
import redress.money.Money;

/// Is there something to claim, and in which currency?
final class AmountCheck {
    private AmountCheck() {}

    static void check(Report report) {
        Invoice invoice = report.invoice();
        Totals totals = invoice.totals();
        currency(report, invoice);
        negative(report, invoice);
        BigDecimal due = totals.due();
        if (due != null && due.signum() <= 0) {
            report.add(
                    FindingCode.NOTHING_DUE,
                    Term.AMOUNT_DUE,
                    "The amount due is %s; there is nothing to claim."
                            .formatted(due.toPlainString()));
        }
        BigDecimal prepaid = totals.prepaid();
        if (prepaid != null && prepaid.signum() != 0) {
            report.add(
                    FindingCode.PREPAID,
                    Term.PREPAID,
                    "%s was paid already; claim the amount due, not the total."
                            .formatted(prepaid.toPlainString()));
        }
    }

    private static void negative(Report report, Invoice invoice) {
        BigDecimal gross = invoice.totals().gross();
        if (gross != null && gross.signum() < 0) {
            report.add(
                    FindingCode.NEGATIVE_TOTAL,
                    Term.GROSS_TOTAL,
                    "The total %s is negative: the seller owes the buyer. %s"
                            .formatted(
                                    gross.toPlainString(),
                                    invoice.kind().isCredit()
                                            ? "In a credit note that is counted once, not turned"
                                                    + " round."
                                            : "It works like a credit note."));
        }
    }

    private static void currency(Report report, Invoice invoice) {
        String code = invoice.currency();
        if (code == null) {
            return;
        }
        Optional<Currency> currency = payable(code);
        if (currency.isEmpty()) {
            report.add(
                    FindingCode.CURRENCY_UNKNOWN,
                    Term.CURRENCY,
                    "The currency \"%s\" (BT-5) is no ISO 4217 code that is paid in, such as EUR."
                            .formatted(code));
        }
        currency.ifPresent(known -> {
            precise(report, invoice.totals().gross(), known, Term.GROSS_TOTAL);
            precise(report, invoice.totals().due(), known, Term.AMOUNT_DUE);
        });
        String tax = invoice.source(Term.TAX_CURRENCY).map(Source::written).orElse(code);
        if (!tax.equals(code)) {
            report.add(
                    FindingCode.TAX_CURRENCY_DIFFERS,
                    Term.TAX_CURRENCY,
                    "VAT is accounted in %s, the invoice is in %s; the claim is in %s."
                            .formatted(tax, code, code));
        }
    }

    private static void precise(
            Report report, @Nullable BigDecimal amount, Currency currency, Term term) {
        if (amount != null
                && amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            report.add(
                    FindingCode.AMOUNT_TOO_PRECISE,
                    term,
                    "The %s %s has more decimals than %s is paid in; it is rounded half up."
                            .formatted(
                                    term.label(),
                                    amount.toPlainString(),
                                    currency.getCurrencyCode()));
        }
    }

    private static Optional<Currency> payable(String code) {
        try {
            return Optional.of(Money.currency(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

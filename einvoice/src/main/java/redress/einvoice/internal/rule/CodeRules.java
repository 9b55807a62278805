// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceLine;
import redress.einvoice.Source;
import redress.einvoice.Term;
import redress.einvoice.Totals;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.check.Report;

/// Are codes, numbers and repetitions as the standard has them?
final class CodeRules {
    private static final Set<String> MIME_TYPES =
            Set.of(
                    "application/pdf",
                    "image/png",
                    "image/jpeg",
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet");
    private static final int MOST_DECIMALS = 2;

    private CodeRules() {}

    static void check(Facts facts, Report report) {
        attachments(facts, report);
        accountingCurrency(report);
        repetitions(facts, report);
        prices(facts, report);
        decimals(report, report.invoice());
    }

    private static void attachments(Facts facts, Report report) {
        facts.mimeTypes().stream()
                .filter(type -> !MIME_TYPES.contains(type.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(type ->
                        Rules.broken(
                                report,
                                "BR-CL-24",
                                Term.ATTACHMENT,
                                "an attachment has the type \"%s\"; allowed are PDF, PNG, JPEG, CSV and spreadsheets."
                                        .formatted(Written.quote(type))));
    }

    private static void accountingCurrency(Report report) {
        Invoice invoice = report.invoice();
        String accounting = invoice.source(Term.TAX_CURRENCY).map(Source::written).orElse("");
        if (!accounting.isEmpty() && accounting.equals(invoice.currency())) {
            Rules.broken(
                    report,
                    "BR-53",
                    Term.TAX_CURRENCY,
                    "the currency of VAT accounting (BT-6) is that of the invoice, %s, and there is no"
                                    .formatted(accounting)
                            + " second VAT total (BT-111).");
        }
    }

    private static void repetitions(Facts facts, Report report) {
        if (facts.taxPoints() > 1) {
            Rules.broken(
                    report,
                    "CII-SR-461, CII-SR-462",
                    Term.TAX_TOTAL,
                    "the tax point (BT-7, BT-8) is given more than once.");
        }
        if (facts.termsTexts().size() > 1) {
            Rules.broken(
                    report,
                    "CII-SR-453",
                    Term.PAYMENT_TERMS,
                    "the payment terms (BT-20) are given %d times; all were read."
                            .formatted(facts.termsTexts().size()));
        }
    }

    private static void prices(Facts facts, Report report) {
        facts.prices().stream()
                .findFirst()
                .ifPresent(price ->
                        Rules.broken(
                                report,
                                "PEPPOL-EN16931-R120",
                                Term.LINE_NET,
                                "the line at %s says %s, quantity and price make %s."
                                        .formatted(
                                                price.path(),
                                                price.net().toPlainString(),
                                                price.made().toPlainString())));
    }

    private static void decimals(Report report, Invoice invoice) {
        boolean lines =
                invoice.lines().stream()
                        .map(InvoiceLine::net)
                        .filter(Objects::nonNull)
                        .anyMatch(CodeRules::isTooFine);
        Totals t = invoice.totals();
        boolean totals =
                Stream.of(t.lines(), t.net(), t.tax(), t.gross(), t.prepaid(), t.due())
                        .filter(Objects::nonNull)
                        .anyMatch(CodeRules::isTooFine);
        if (lines || totals) {
            Rules.broken(
                    report,
                    lines ? "BR-DEC-23" : "BR-DEC-14",
                    lines ? Term.LINE_NET : Term.GROSS_TOTAL,
                    "an amount has more than two decimals.");
        }
    }

    private static boolean isTooFine(BigDecimal amount) {
        return amount.scale() > MOST_DECIMALS;
    }
}

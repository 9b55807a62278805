// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceLine;
import redress.einvoice.Term;
import redress.einvoice.Totals;

/// Do the amounts add up? They are told, never put right.
///
/// Source: EN 16931-1, BR-CO-10, BR-CO-13, BR-CO-15, BR-CO-16.
final class SumCheck {
    private SumCheck() {}

    static void check(Report report) {
        Invoice invoice = report.invoice();
        Totals totals = invoice.totals();
        if (!invoice.lines().isEmpty() && invoice.lineCount() == invoice.lines().size()) {
            compare(report, Term.LINE_TOTAL, totals.lines(), lines(invoice.lines()), "BR-CO-10");
        }
        compare(
                report,
                Term.NET_TOTAL,
                totals.net(),
                sum(totals.lines(), negated(totals.allowances()), zeroIfAbsent(totals.charges())),
                "BR-CO-13");
        compare(
                report,
                Term.GROSS_TOTAL,
                totals.gross(),
                sum(totals.net(), zeroIfAbsent(totals.tax())),
                "BR-CO-15");
        compare(
                report,
                Term.AMOUNT_DUE,
                totals.due(),
                sum(totals.gross(), negated(totals.prepaid()), zeroIfAbsent(totals.rounding())),
                "BR-CO-16");
    }

    private static void compare(
            Report report,
            Term term,
            @Nullable BigDecimal written,
            @Nullable BigDecimal expected,
            String rule) {
        if (written != null && expected != null && written.compareTo(expected) != 0) {
            report.add(
                    FindingCode.SUM_DIFFERS,
                    term,
                    "The %s is written as %s, its parts add up to %s (%s); the written amount is kept."
                            .formatted(
                                    term.label(),
                                    written.toPlainString(),
                                    expected.toPlainString(),
                                    rule));
        }
    }

    private static @Nullable BigDecimal lines(List<InvoiceLine> lines) {
        return sum(
                lines.stream()
                        .filter(InvoiceLine::counted)
                        .map(InvoiceLine::net)
                        .toArray(BigDecimal[]::new));
    }

    // The sum, unknown where one part is.
    private static @Nullable BigDecimal sum(@Nullable BigDecimal... parts) {
        if (Stream.of(parts).anyMatch(Objects::isNull)) {
            return null;
        }
        return Stream.of(parts).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal zeroIfAbsent(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static BigDecimal negated(@Nullable BigDecimal amount) {
        return zeroIfAbsent(amount).negate();
    }
}

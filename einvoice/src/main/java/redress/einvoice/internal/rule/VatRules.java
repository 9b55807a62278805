// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Invoice;
import redress.einvoice.Term;
import redress.einvoice.Totals;
import redress.einvoice.internal.check.Report;

/// Does the VAT hang together?
final class VatRules {
    /// The name that the rules have for a category, where it is not its code.
    private static final Map<String, String> NAMES = Map.of("K", "IC", "L", "AF", "M", "AG");

    private static final Set<String> TAXABLE = Set.of("S", "Z", "E", "AE", "K", "G", "L", "M");

    private VatRules() {}

    static void check(Facts facts, Report report) {
        Set<String> listed =
                facts.breakdown().stream()
                        .map(Facts.VatGroup::category)
                        .collect(Collectors.toSet());
        for (String category : new TreeSet<>(facts.categories())) {
            String name = NAMES.getOrDefault(category, category);
            if (!listed.isEmpty() && !listed.contains(category)) {
                Rules.broken(
                        report,
                        "BR-%s-01".formatted(name),
                        Term.TAX_TOTAL,
                        "VAT category %s is used but is not in the VAT breakdown (BT-118)."
                                .formatted(category));
            }
        }
        sellerNumber(facts, report);
        totals(facts, report);
    }

    private static void sellerNumber(Facts facts, Report report) {
        Invoice invoice = report.invoice();
        boolean known =
                invoice.seller().vatId() != null
                        || invoice.seller().taxNumber() != null
                        || facts.representative();
        facts.categories().stream()
                .filter(TAXABLE::contains)
                .sorted()
                .findFirst()
                .filter(category -> !known)
                .ifPresent(category ->
                        Rules.broken(
                                report,
                                "BR-%s-02 (BR-DE-16)"
                                        .formatted(NAMES.getOrDefault(category, category)),
                                Term.SELLER_VAT_ID,
                                "VAT category %s is used but the seller has no VAT or tax number (BT-31, BT-32)."
                                        .formatted(category)));
        outsideVat(facts, report);
    }

    private static void outsideVat(Facts facts, Report report) {
        Invoice invoice = report.invoice();
        boolean numbers =
                invoice.seller().vatId() != null
                        || invoice.buyer().vatId() != null
                        || facts.representative();
        if (facts.categories().contains("O") && numbers) {
            Rules.broken(
                    report,
                    "BR-O-02",
                    Term.SELLER_VAT_ID,
                    "VAT category O (outside VAT) is used but a VAT number is given.");
        }
    }

    private static void totals(Facts facts, Report report) {
        Totals totals = report.invoice().totals();
        if (facts.taxTotals().size() > 1) {
            Rules.broken(
                    report,
                    "BR-CO-15",
                    Term.TAX_TOTAL,
                    "the VAT total (BT-110) is given %d times; the first was read."
                            .formatted(facts.taxTotals().size()));
        }
        breakdown(facts, report, totals.tax());
    }

    private static void breakdown(Facts facts, Report report, @Nullable BigDecimal tax) {
        boolean complete =
                !facts.breakdown().isEmpty()
                        && facts.breakdown().stream()
                                .map(Facts.VatGroup::tax)
                                .allMatch(Objects::nonNull);
        BigDecimal sum =
                facts.breakdown().stream()
                        .map(Facts.VatGroup::tax)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean one = facts.taxTotals().size() == 1 && !facts.accountingTotal();
        if (tax != null && complete && one && sum.compareTo(tax) != 0) {
            Rules.broken(
                    report,
                    "BR-CO-14",
                    Term.TAX_TOTAL,
                    "the VAT total %s is not the sum %s of the VAT breakdown."
                            .formatted(tax.toPlainString(), sum.toPlainString()));
        }
    }
}

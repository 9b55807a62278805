// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.util.Set;
import redress.einvoice.Term;
import redress.einvoice.internal.check.Report;

/// What XRechnung asks of the ways to pay.
///
/// Source: KoSIT, XRechnung 3.0.2, BR-DE-1, BR-DE-23 to BR-DE-25.
final class XRechnungPaymentRules {
    private static final Set<String> TRANSFER = Set.of("30", "58");
    private static final Set<String> CARD = Set.of("48", "54", "55");
    private static final Set<String> DEBIT = Set.of("59");

    private XRechnungPaymentRules() {}

    static void check(Facts facts, Report report) {
        if (facts.means().isEmpty()) {
            broken(report, "BR-DE-1", "how to pay (BG-16) is missing");
        }
        for (Facts.Means means : facts.means()) {
            check(means, report);
        }
    }

    private static void check(Facts.Means means, Report report) {
        boolean account = means.accounts() > 0;
        boolean card = means.card();
        boolean debit = means.debit();
        if (TRANSFER.contains(means.code())) {
            require(report, account, "BR-DE-23-a", "a transfer needs an account (BG-17)");
            require(report, !card && !debit, "BR-DE-23-b", "a transfer needs nothing else");
        }
        if (CARD.contains(means.code())) {
            require(report, card, "BR-DE-24-a", "a card payment needs a card (BG-18)");
            require(report, !account && !debit, "BR-DE-24-b", "a card payment needs nothing else");
        }
        if (DEBIT.contains(means.code())) {
            require(report, debit, "BR-DE-25-a", "a direct debit needs a mandate (BG-19)");
            require(report, !account && !card, "BR-DE-25-b", "a direct debit needs nothing else");
        }
    }

    private static void require(Report report, boolean holds, String rule, String message) {
        if (!holds) {
            broken(report, rule, message);
        }
    }

    private static void broken(Report report, String rule, String message) {
        Rules.broken(report, rule, Term.PAYMENT_MEANS, message + ".");
    }
}

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
            boolean account = means.accounts() > 0;
            if (TRANSFER.contains(means.code())) {
                require(report, account, "BR-DE-23-a", "a transfer needs an account (BG-17)");
                require(
                        report,
                        !means.card() && !means.debit(),
                        "BR-DE-23-b",
                        "a transfer has no card and no direct debit (BG-18, BG-19)");
            }
            if (CARD.contains(means.code())) {
                require(report, means.card(), "BR-DE-24-a", "a card payment needs a card (BG-18)");
                require(
                        report,
                        !account && !means.debit(),
                        "BR-DE-24-b",
                        "a card payment has no account and no direct debit (BG-17, BG-19)");
            }
            if (DEBIT.contains(means.code())) {
                require(
                        report,
                        means.debit(),
                        "BR-DE-25-a",
                        "a direct debit needs a mandate (BG-19)");
                require(
                        report,
                        !account && !means.card(),
                        "BR-DE-25-b",
                        "a direct debit has no account and no card (BG-17, BG-18)");
            }
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

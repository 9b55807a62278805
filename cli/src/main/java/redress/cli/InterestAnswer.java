// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.app.claim.InterestReply;
import redress.app.claim.InterestSheet;
import redress.interest.Assessment;
import redress.interest.Debt;
import redress.interest.ReferenceRate;
import redress.interest.Regime;
import redress.interest.Statement;
import redress.interest.Step;
import redress.money.Money;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An assessment as the command prints it: for a program and for a person.
record InterestAnswer(Regime law, Debt debt, InterestReply.Sum sum) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// One JSON object; amounts and rates are strings.
    String toJson() {
        return JSON.writeValueAsString(InterestSheet.of(law, sum));
    }

    /// A line for each step, then the sums and what must be said with them.
    String toText() {
        Assessment.Owed owed = sum.owed();
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s".formatted(law.code(), law.about().name()));
        lines.add(
                "%s due %s, counted to %s: %d days late"
                        .formatted(debt.principal(), debt.due(), sum.account().day(), owed.days()));
        if (!owed.steps().isEmpty()) {
            lines.add("");
        }
        for (Step step : owed.steps()) {
            lines.add(
                    "  %s to %s  %s".formatted(step.days().start(), lastDay(step), step.formula()));
            lines.add("    %s".formatted(because(step)));
        }
        lines.add("");
        lines.add(row("interest", owed.interest(), plain(owed.averageRate()) + " % on average"));
        lines.add(row("fixed sum", owed.fixedSum().amount(), owed.fixedSum().source().citation()));
        sum.account().shares().forEach(share -> lines.add(paid(share)));
        if (sum.account().surplus().isPositive()) {
            lines.add(row("too much", sum.account().surplus(), "paid beyond all that is owed"));
        }
        lines.add(row("total", sum.total(), "with %s still open".formatted(owed.open())));
        lines.add(row("a day more", owed.perDay(), ""));
        lines.add("");
        lines.add("  weakest source: %s".formatted(sum.status().code()));
        sum.caveats().forEach(caveat -> lines.add("  - %s".formatted(caveat)));
        return String.join(System.lineSeparator(), lines);
    }

    /// What a payment paid; the parts in the order of the page, not of the law.
    private static String paid(Statement.Share share) {
        return row(
                "paid",
                share.total().negated(),
                "on %s: fixed sum %s, interest %s, principal %s (%s)"
                        .formatted(
                                share.payment().day(),
                                plain(share.costs()),
                                plain(share.interest()),
                                plain(share.principal()),
                                share.order().citation()));
    }

    private static String row(String what, Money amount, String note) {
        return "  %-10s %16s  %s".formatted(what, plain(amount), note).stripTrailing();
    }

    private static String because(Step step) {
        ReferenceRate reference = step.rate().reference();
        String article = step.rate().rule().citation();
        return reference == null
                ? article
                : "%s: %s is %s %% since %s"
                        .formatted(
                                article,
                                reference.series(),
                                plain(reference.percent()),
                                reference.since());
    }

    private static LocalDate lastDay(Step step) {
        return step.days().end().minusDays(1);
    }

    private static String plain(Money money) {
        return money.toDecimal().toPlainString();
    }

    private static String plain(BigDecimal rate) {
        BigDecimal stripped = rate.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}

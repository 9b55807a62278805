// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.time.LocalDate;
import java.util.List;
import redress.app.claim.Reckoning;
import redress.money.Money;

/// What is owed on a day, as the API shows it; amounts are decimal strings.
///
/// @param standing whether the chosen law could be applied
/// @param status the weakest reading of any rule or rate used
record OwedJson(
        LocalDate day,
        String currency,
        Reckoning.Standing standing,
        String principal,
        String interest,
        String fixedSums,
        String total,
        String perDay,
        String status,
        List<String> caveats,
        List<Line> lines) {

    /// One invoice of it.
    record Line(
            String number,
            LocalDate due,
            String open,
            String interest,
            String fixedSum,
            String total,
            List<Step> steps) {

        static Line of(Reckoning.Line line) {
            return new Line(
                    line.debt().number(),
                    line.debt().due(),
                    plain(line.debt().open()),
                    plain(line.interest()),
                    plain(line.fixedSum()),
                    plain(line.total()),
                    line.owed().stream()
                            .flatMap(owed -> owed.steps().stream())
                            .map(Step::of)
                            .toList());
        }
    }

    /// A stretch of days with one principal and one rate.
    ///
    /// @param through its last day
    record Step(LocalDate from, LocalDate through, String formula, String article) {
        static Step of(redress.interest.Step step) {
            return new Step(
                    step.days().start(),
                    step.days().end().minusDays(1),
                    step.formula(),
                    step.rate().rule().citation());
        }
    }

    static OwedJson of(Reckoning owed) {
        return new OwedJson(
                owed.day(),
                owed.currency().getCurrencyCode(),
                owed.standing(),
                plain(owed.principal()),
                plain(owed.interest()),
                plain(owed.fixedSums()),
                plain(owed.total()),
                plain(owed.perDay()),
                owed.status().code(),
                owed.caveats(),
                owed.lines().stream().map(Line::of).toList());
    }

    private static String plain(Money amount) {
        return amount.toDecimal().toPlainString();
    }
}

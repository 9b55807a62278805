// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redress.interest.Appropriation;
import redress.interest.Assessment;
import redress.interest.ReferenceRate;
import redress.interest.Regime;
import redress.interest.Statement;
import redress.money.Money;

/// An assessment as programs read it; amounts and rates are decimal strings.
///
/// @param rate the mean rate in percent a year, weighed by days
/// @param interest what has accrued, `fixedSum` what is charged, before payments are taken off
/// @param paid what the payments paid; absent where there are none
/// @param total principal, interest and fixed sum that are still open
/// @param perDay what one further day adds
/// @param status the weakest reading of any rule or rate used
/// @param caveats sentences that must be shown with the sum
public record InterestSheet(
        String regime,
        long days,
        String rate,
        String interest,
        String fixedSum,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Paid paid,
        String total,
        String currency,
        String perDay,
        String fixedSumArticle,
        List<Step> steps,
        String status,
        List<String> caveats) {

    /// A stretch of days with one principal and one rate, both its ends included.
    ///
    /// @param reference absent where the law or the contract names the rate itself
    public record Step(
            String from,
            String through,
            long days,
            String principal,
            String rate,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reference reference,
            String article,
            String formula) {

        static Step of(redress.interest.Step step) {
            LocalDate last = step.days().end().minusDays(1);
            ReferenceRate reference = step.rate().reference();
            return new Step(
                    step.days().start().toString(),
                    last.toString(),
                    step.days().days(),
                    plain(step.principal()),
                    plain(step.rate().percent()),
                    reference == null ? null : Reference.of(reference),
                    step.rate().rule().citation(),
                    step.formula());
        }
    }

    /// A published rate that a step rests on.
    public record Reference(
            String series, String since, String rate, String source, String status) {

        static Reference of(ReferenceRate rate) {
            return new Reference(
                    rate.series(),
                    rate.since().toString(),
                    plain(rate.percent()),
                    rate.source().citation(),
                    rate.source().status().code());
        }
    }

    /// What the payments up to the day paid, in the order of the law.
    ///
    /// @param surplus what was paid too much
    /// @param order what a payment pays first, next and last on the day
    /// @param article where that stands
    public record Paid(
            String fixedSum,
            String interest,
            String principal,
            String surplus,
            List<String> order,
            String article) {

        public Paid {
            order = List.copyOf(order);
        }

        static Paid of(Regime law, Statement.Drawn account) {
            Appropriation rule =
                    law.appropriation().on(account.day()).orElseGet(Appropriation::unread);
            return new Paid(
                    sum(account, Statement.Share::costs),
                    sum(account, Statement.Share::interest),
                    sum(account, Statement.Share::principal),
                    plain(account.surplus()),
                    ScheduleSheet.words(rule),
                    rule.source().citation());
        }

        private static String sum(Statement.Drawn account, Function<Statement.Share, Money> part) {
            return plain(
                    account.shares().stream()
                            .map(part)
                            .reduce(Money.zero(account.surplus().currency()), Money::plus));
        }
    }

    public InterestSheet {
        steps = List.copyOf(steps);
        caveats = List.copyOf(caveats);
    }

    /// What a law adds and what is left of it, written down.
    public static InterestSheet of(Regime law, InterestReply.Sum sum) {
        Assessment.Owed owed = sum.owed();
        boolean paid = !sum.account().shares().isEmpty() || sum.account().surplus().isPositive();
        return new InterestSheet(
                law.code(),
                owed.days(),
                plain(owed.averageRate()),
                plain(owed.interest()),
                plain(owed.fixedSum().amount()),
                paid ? Paid.of(law, sum.account()) : null,
                plain(sum.total()),
                owed.interest().currency().getCurrencyCode(),
                plain(owed.perDay()),
                owed.fixedSum().source().citation(),
                owed.steps().stream().map(Step::of).toList(),
                sum.status().code(),
                sum.caveats());
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

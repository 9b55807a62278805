// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.interest.Assessment;
import redress.interest.ReferenceRate;
import redress.interest.Regime;
import redress.money.Money;

/// An assessment as programs read it; amounts and rates are decimal strings.
///
/// @param rate the mean rate in percent a year, weighed by days
/// @param total the open principal with interest and fixed sum
/// @param perDay what one further day adds
/// @param status the weakest reading of any rule or rate used
/// @param caveats sentences that must be shown with the sum
public record InterestSheet(
        String regime,
        long days,
        String rate,
        String interest,
        String fixedSum,
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

    public InterestSheet {
        steps = List.copyOf(steps);
        caveats = List.copyOf(caveats);
    }

    /// What a law adds, written down.
    public static InterestSheet of(Regime law, Assessment.Owed owed) {
        return new InterestSheet(
                law.code(),
                owed.days(),
                plain(owed.averageRate()),
                plain(owed.interest()),
                plain(owed.fixedSum().amount()),
                plain(owed.total()),
                owed.interest().currency().getCurrencyCode(),
                plain(owed.perDay()),
                owed.fixedSum().source().citation(),
                owed.steps().stream().map(Step::of).toList(),
                owed.status().code(),
                owed.caveats());
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

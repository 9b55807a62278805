// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import redress.interest.regime.Regimes;

/// The short way to a sum equals the engine, also under laws that no country has.
class QuickSumPropertyTest {
    private static final int DEBTS = Integer.getInteger("redress.debts", 100) * 5;
    private static final Source MADE_UP = Source.recall("made up for this test");

    private final RandomDebts debts = RandomDebts.seeded(QuickSumPropertyTest.class);

    static List<String> codes() {
        return Regimes.builtIn().all().stream().map(Regime::code).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void equalsTheEngineUnderEveryChoiceOfALaw(String code) {
        Regime law = Regimes.builtIn().get(code);
        List<Regime> choices = new ArrayList<>();
        law.rounding().all().map(law::withRounding).forEach(choices::add);
        law.dayCount()
                .versions()
                .getFirst()
                .value()
                .all()
                .filter(dayCount -> law.dayCount().versions().size() == 1)
                .map(law::withDayCount)
                .forEach(choices::add);
        choices.add(law);
        assertThat(quickAnswers(choices)).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @EnumSource(RateLock.class)
    void equalsTheEngineOnEveryAxis(RateLock lock) {
        Regime law = Regimes.builtIn().get("es");
        List<Regime> laws = new ArrayList<>();
        for (KeyedOn keyedOn : KeyedOn.values()) {
            for (Compounding compounding : Compounding.values()) {
                for (DayCount dayCount : DayCount.values()) {
                    Stream.of(MoneyRounding.values())
                            .map(rounding ->
                                    with(
                                            law,
                                            rate(lock, keyedOn),
                                            dayCount(keyedOn, dayCount),
                                            compounding,
                                            rounding))
                            .forEach(laws::add);
                }
            }
        }
        quickAnswers(laws);
    }

    /// The part of the debts that the short way answers, out of those that the engine does; each
    /// answer is the same.
    private double quickAnswers(List<Regime> laws) {
        int answered = 0;
        int quick = 0;
        for (int i = 0; i < DEBTS; i++) {
            Regime law = laws.get(i % laws.size());
            Debt debt = debts.next(law);
            LocalDate day = debts.after(debt.due());
            Optional<Sum> expected =
                    law.assess(debt, day) instanceof Assessment.Owed owed
                            ? Optional.of(Sum.of(owed))
                            : Optional.empty();
            QuickSum.Answer given = QuickSum.of(law, debt, day);
            boolean open = given instanceof QuickSum.Answer.AskEngine;
            QuickSum.Answer right =
                    expected.<QuickSum.Answer>map(QuickSum.Answer.Found::new)
                            .orElseGet(QuickSum.Answer.Nothing::new);
            assertThat(given)
                    .as("%s up to %s under %s", debt, day, law)
                    .isEqualTo(open ? given : right);
            answered += expected.isPresent() ? 1 : 0;
            quick += expected.isPresent() && !open ? 1 : 0;
        }
        assertThat(answered).isPositive();
        return (double) quick / answered;
    }

    private static Dated<RateRule> rate(RateLock lock, KeyedOn keyedOn) {
        return Dated.from(keyedOn, "2009-03-17", rule(lock, ReferenceDay.SAME_DAY, "1"))
                .then("2014-08-05", rule(lock, ReferenceDay.HALF_YEAR_EVE, "0.375"));
    }

    private static RateRule rule(RateLock lock, ReferenceDay day, String points) {
        RateSeries series = Rates.builtIn().series("gb-bank-rate");
        return lock == RateLock.FLAT
                ? new RateRule.Flat(new BigDecimal(points), MADE_UP)
                : RateRule.Reference.plus(series, lock, day, points, MADE_UP).times("3");
    }

    private static Dated<Choice<DayCount>> dayCount(KeyedOn keyedOn, DayCount dayCount) {
        return Dated.always(keyedOn, Choice.only(DayCount.ACTUAL_365, MADE_UP))
                .then("2012-02-11", Choice.only(dayCount, MADE_UP));
    }

    private static Regime with(
            Regime law,
            Dated<RateRule> rate,
            Dated<Choice<DayCount>> dayCount,
            Compounding compounding,
            MoneyRounding rounding) {
        return new Regime(
                law.about(),
                rate,
                law.agreedRate(),
                dayCount,
                compounding,
                Choice.only(rounding, MADE_UP),
                law.appropriation(),
                law.charged(),
                law.fixedSum(),
                law.terms(),
                law.caveats());
    }
}

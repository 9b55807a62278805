// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.interest.regime.Regimes;
import redress.money.Money;

/// What holds of every law, whatever its axes.
class LawsPropertyTest {
    private static final int DEBTS = Integer.getInteger("redress.debts", 100);
    private static final BigDecimal TINY = new BigDecimal("0.000000000001");

    private final RandomDebts debts = RandomDebts.seeded(LawsPropertyTest.class);

    static List<String> codes() {
        return Regimes.builtIn().all().stream().map(Regime::code).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void countingDayByDayGivesTheSame(String code) {
        Regime regime = exact(code);
        forDebts(
                regime,
                (debt, day) -> {
                    Debt paid = debts.partlyPaid(debt, day);
                    if (regime.assess(paid, day) instanceof Assessment.Owed owed) {
                        assertThat(owed.unrounded())
                                .as("%s up to %s", paid, day)
                                .isCloseTo(
                                        new NaiveAccrual(regime, paid, day).interest(),
                                        within(TINY));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void splittingAPeriodKeepsTheTotalOfSimpleInterest(String code) {
        Regime regime = exact(code);
        if (regime.compounding() != Compounding.NONE) {
            return;
        }
        forDebts(
                regime,
                (debt, day) -> {
                    LocalDate middle = debts.between(debt.due().plusDays(1), day);
                    Debt atOneRate = atItsOnlyRate(debt, owed(regime, debt, day));
                    BigDecimal whole = unrounded(regime, atOneRate, day);
                    BigDecimal early = unrounded(regime, atOneRate, middle);
                    BigDecimal late = unrounded(regime, startingAfter(atOneRate, middle), day);
                    assertThat(early.add(late)).isCloseTo(whole, within(TINY));
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void interestNeverFallsWithTimeOrPrincipal(String code) {
        Regime regime = Regimes.builtIn().get(code);
        forDebts(
                regime,
                (debt, day) -> {
                    Assessment.Owed now = owed(regime, debt, day);
                    Debt larger = debt.like(debt.principal().times(2), debt.due(), List.of());
                    assertThat(owed(regime, larger, day).interest())
                            .isGreaterThanOrEqualTo(now.interest());
                    if (!isFixedAtPayment(regime)
                            && regime.assess(debt, day.plusDays(9))
                                    instanceof Assessment.Owed later) {
                        assertThat(later.interest()).isGreaterThanOrEqualTo(now.interest());
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void payingAllStopsIt(String code) {
        Regime regime = exact(code);
        forDebts(
                regime,
                (debt, day) -> {
                    Debt paid = debt.withReduction(day, debt.principal());
                    Assessment.Owed then = owed(regime, paid, day);
                    assertThat(then.interest()).isEqualTo(owed(regime, debt, day).interest());
                    assertThat(then.perDay().isZero()).isTrue();
                    assertThat(then.open().isZero()).isTrue();
                    if (regime.assess(paid, day.plusDays(40)) instanceof Assessment.Owed later) {
                        assertThat(later.interest()).isEqualTo(then.interest());
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void twoHalfPaymentsOnOneDayEqualOneWhole(String code) {
        Regime regime = Regimes.builtIn().get(code);
        forDebts(
                regime,
                (debt, day) -> {
                    LocalDate on = debts.between(debt.due(), day);
                    List<Money> halves = debt.principal().split(2);
                    Money quarter = halves.getFirst().split(2).getFirst();
                    Money rest = halves.getFirst().minus(quarter);
                    if (rest.isZero()) {
                        return;
                    }
                    Debt once = debt.withReduction(on, halves.getFirst());
                    Debt twice = debt.withReduction(on, quarter).withReduction(on, rest);
                    assertThat(sum(regime.assess(twice, day)))
                            .isEqualTo(sum(regime.assess(once, day)));
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aLockedRateIgnoresLaterChanges(String code) {
        Regime regime = Regimes.builtIn().get(code);
        forDebts(
                regime,
                (debt, day) -> {
                    RateRule rule = regime.rate().versions().getLast().value();
                    if (rule instanceof RateRule.Reference it
                            && it.lock() == RateLock.FIXED_AT_DEFAULT) {
                        RateSeries later = raisedAfter(it.series(), debt.due().plusDays(1));
                        Regime changed = Regimes.of(Rates.builtIn().with(later)).get(regime.code());
                        assertThat(owed(changed, debt, day).interest())
                                .isEqualTo(owed(regime, debt, day).interest());
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theSumWithoutStepsIsTheSame(String code) {
        Regime regime = Regimes.builtIn().get(code);
        forDebts(
                regime,
                (debt, day) -> {
                    Debt paid = debts.partlyPaid(debt, day);
                    for (Debt each : List.of(debt, paid, Debt.of(debt.principal(), debt.due()))) {
                        Optional<Sum> expected =
                                regime.assess(each, day) instanceof Assessment.Owed owed
                                        ? Optional.of(Sum.of(owed))
                                        : Optional.empty();
                        assertThat(regime.sum(each, day))
                                .as("%s up to %s", each, day)
                                .isEqualTo(expected);
                    }
                });
    }

    private interface Law {
        void check(Debt debt, LocalDate day);
    }

    /// Checks the law on debts that the regime has an answer for, and that there were enough of
    /// them.
    private void forDebts(Regime regime, Law law) {
        int checked = 0;
        for (int i = 0; i < DEBTS * 100 && checked < DEBTS; i++) {
            Debt debt = debts.next(regime);
            LocalDate day = debts.after(debt.due());
            if (regime.assess(debt, day) instanceof Assessment.Owed) {
                law.check(debt, day);
                checked++;
            }
        }
        assertThat(checked).as("debts that %s covers", regime.code()).isEqualTo(DEBTS);
    }

    private static Regime exact(String code) {
        Regime regime = Regimes.builtIn().get(code);
        return regime.rounding().allows(MoneyRounding.AT_THE_END)
                ? regime.withRounding(MoneyRounding.AT_THE_END)
                : regime;
    }

    /// The debt with its locked or flat rate written down; unchanged where the rate moved.
    private static Debt atItsOnlyRate(Debt debt, Assessment.Owed owed) {
        List<BigDecimal> rates =
                owed.steps().stream().map(step -> step.rate().percent()).distinct().toList();
        return rates.size() == 1 ? debt.withGivenRate(rates.getFirst()) : debt;
    }

    private static Debt startingAfter(Debt debt, LocalDate middle) {
        LocalDate contract = debt.contractDate();
        return new Debt(
                debt.principal(),
                middle,
                contract == null ? debt.due() : contract,
                debt.agreedRate(),
                debt.givenRate(),
                List.of());
    }

    private static BigDecimal unrounded(Regime regime, Debt debt, LocalDate day) {
        return regime.assess(debt, day) instanceof Assessment.Owed owed
                ? owed.unrounded()
                : BigDecimal.ZERO;
    }

    private static Money sum(Assessment assessment) {
        return assessment instanceof Assessment.Owed owed ? owed.total() : Money.parse("0", "GBP");
    }

    private static Assessment.Owed owed(Regime regime, Debt debt, LocalDate day) {
        Assessment answer = regime.assess(debt, day);
        assertThat(answer).as("%s up to %s", debt, day).isInstanceOf(Assessment.Owed.class);
        return (Assessment.Owed) answer;
    }

    private static boolean isFixedAtPayment(Regime regime) {
        return regime.rate().versions().stream()
                .anyMatch(version -> version.value().lock() == RateLock.FIXED_AT_PAYMENT);
    }

    private static RateSeries raisedAfter(RateSeries series, LocalDate day) {
        String rows =
                series.rates().stream()
                        .map(rate ->
                                "%s,%s,test,derived"
                                        .formatted(
                                                rate.since(),
                                                rate.since().isAfter(day)
                                                        ? series.about().highest()
                                                        : rate.percent()))
                        .collect(Collectors.joining("\n"));
        return RateSeries.parse(
                series.about(),
                Stream.of(
                                "from,value,source,status",
                                rows,
                                series.lastKnownDay().plusDays(1) + ",unknown,test,unknown")
                        .collect(Collectors.joining("\n")));
    }
}

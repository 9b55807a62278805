// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.interest.regime.Regimes;
import redress.money.DateRange;
import redress.money.Money;

class AssessmentTest {
    private static final Regime GB = Regimes.builtIn().get("gb");
    private static final Regime DE = Regimes.builtIn().get("de");
    private static final Regime CN = Regimes.builtIn().get("cn");

    @Test
    void chargesNothingBeforeTheDayAfterTheDueDate() {
        Debt debt = debt("100.00", "GBP", "2026-01-31");
        assertThat(GB.assess(debt, day("2026-01-31")))
                .isEqualTo(new Assessment.NotYetOwed(day("2026-02-01")));
        assertThat(owed(GB, debt, "2026-02-01").days()).isEqualTo(1);
    }

    @Test
    void saysWhenADebtWasPaidInTime() {
        Debt debt =
                debt("100.00", "GBP", "2026-01-31")
                        .withReduction(day("2026-01-31"), Money.parse("100.00", "GBP"));
        assertThat(GB.assess(debt, day("2026-03-01")))
                .isEqualTo(new Assessment.PaidInTime(day("2026-01-31")));
    }

    @Test
    void explainsEachStepWithItsRateAndArticle() {
        Assessment.Owed owed = owed(DE, debt("10000.00", "EUR", "2023-11-30"), "2024-03-31");
        assertThat(owed.steps())
                .extracting(Step::formula)
                .containsExactly(
                        "10000.00 × 12.12 % × 31 / 365 = 102.9370",
                        "10000.00 × 12.62 % × 91 / 365 = 314.6356");
        Step first = owed.steps().getFirst();
        assertThat(first.days()).isEqualTo(new DateRange(day("2023-12-01"), day("2024-01-01")));
        assertThat(first.rate().rule().citation()).isEqualTo("BGB s 288(2)");
        assertThat(first.rate().reference())
                .extracting(ReferenceRate::series, ReferenceRate::since, ReferenceRate::percent)
                .containsExactly("de-base-rate", day("2023-07-01"), new BigDecimal("3.12"));
        assertThat(owed.fixedSum().source().citation()).isEqualTo("BGB s 288(5)");
        assertThat(owed.total()).isEqualTo(Money.parse("10457.57", "EUR"));
        assertThat(owed.perDay()).isEqualTo(Money.parse("3.46", "EUR"));
        assertThat(owed.status()).isEqualTo(Status.SECONDARY);
    }

    @Test
    void aPaymentCountsFromTheDayAfterIt() {
        Debt debt =
                debt("10000.00", "EUR", "2023-12-31")
                        .withReduction(day("2024-01-10"), Money.parse("4000.00", "EUR"));
        Assessment.Owed owed = owed(DE, debt, "2024-01-20");
        assertThat(owed.steps())
                .extracting(step -> step.days().days(), Step::principal)
                .containsExactly(
                        tuple(10L, Money.parse("10000.00", "EUR")),
                        tuple(10L, Money.parse("6000.00", "EUR")));
        assertThat(owed.open()).isEqualTo(Money.parse("6000.00", "EUR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    regime | currency | due        | day        | sentence
                    de     | EUR      | 2026-11-30 | 2027-01-15 | The rate de-base-rate of 2027-01-01 is not known: the last known day before it is 2026-12-31.
                    gb     | GBP      | 2026-12-31 | 2027-01-01 | The rate gb-bank-rate of 2026-12-31 is not known: the last known day before it is 2026-07-29.
                    """)
    void neverExtendsARateBeyondItsLastKnownDay(
            String regime, String currency, LocalDate due, LocalDate day, String sentence) {
        Assessment answer =
                Regimes.builtIn().get(regime).assess(Debt.of(Money.parse("1", currency), due), day);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Assessment.RateUnknown.class,
                        unknown -> assertThat(unknown.sentence()).isEqualTo(sentence));
    }

    @Test
    void noLawCountsBeyondTheLastKnownDayOfItsRate() {
        LocalDate due = day("2150-01-01");
        for (Regime regime : Regimes.builtIn().all()) {
            Money one = Money.ofMinor(100, regime.about().currencies().getFirst());
            Assessment answer = regime.assess(Debt.of(one, due), due.plusDays(30));
            if (regime.rate().versions().getLast().value() instanceof RateRule.Reference it) {
                assertThat(answer)
                        .as(regime.code())
                        .isInstanceOfSatisfying(
                                Assessment.RateUnknown.class,
                                unknown -> {
                                    assertThat(unknown.lastKnownDay())
                                            .isEqualTo(it.series().lastKnownDay());
                                    assertThat(unknown.knownAgain()).isNull();
                                });
            } else {
                assertThat(answer).as(regime.code()).isInstanceOf(Assessment.Owed.class);
            }
        }
    }

    @Test
    void aHoleInTheMiddleOfASeriesIsRefusedToo() {
        RateSeries holed =
                RateSeries.parse(
                        Rates.builtIn().series("de-base-rate").about(),
                        """
                        from,value,source,status
                        2023-01-01,1.62,test,derived
                        2024-01-01,unknown,test,unknown
                        2024-07-01,3.37,test,derived
                        2025-01-01,unknown,test,unknown
                        """);
        Regime regime = Regimes.of(Rates.builtIn().with(holed)).get("de");
        Debt debt = debt("100.00", "EUR", "2023-06-30");
        assertThat(regime.assess(debt, day("2023-12-31"))).isInstanceOf(Assessment.Owed.class);
        assertThat(regime.assess(debt, day("2024-08-01")))
                .isEqualTo(
                        new Assessment.RateUnknown(
                                "de-base-rate",
                                day("2024-01-01"),
                                day("2023-12-31"),
                                day("2024-07-01")));
        assertThat(regime.assess(debt, day("2024-08-01")))
                .extracting(answer -> ((Assessment.RateUnknown) answer).sentence())
                .isEqualTo(
                        "The rate de-base-rate of 2024-01-01 is not known: no rate was read from 2024-01-01 through 2024-06-30.");
        assertThat(regime.assess(debt("1", "EUR", "2022-01-01"), day("2022-02-01")))
                .extracting(answer -> ((Assessment.RateUnknown) answer).sentence())
                .isEqualTo(
                        "The rate de-base-rate of 2022-01-01 is not known: its history begins on 2023-01-01.");
    }

    @Test
    void theContractDatePicksTheGermanPoints() {
        Debt old = debt("1000.00", "EUR", "2023-06-30").withContractDate(day("2014-07-28"));
        Debt present = old.withContractDate(day("2014-07-29"));
        assertThat(owed(DE, old, "2023-07-01").averageRate()).isEqualByComparingTo("11.12");
        assertThat(owed(DE, old, "2023-07-01").fixedSum().amount().isZero()).isTrue();
        assertThat(owed(DE, present, "2023-07-01").averageRate()).isEqualByComparingTo("12.12");
        assertThat(owed(DE, present, "2023-07-01").caveats())
                .noneMatch(it -> it.contains("contract"));
        assertThat(owed(DE, debt("1", "EUR", "2023-06-30"), "2023-07-01").caveats())
                .anyMatch(it -> it.startsWith("The contract date is not given"));
        assertThat(DE.assess(old.withContractDate(day("2001-12-31")), day("2023-07-01")))
                .isEqualTo(
                        new Assessment.NotCovered(
                                "The regime de knows contracts made on or after 2002-01-01; this one"
                                        + " is of 2001-12-31."));
    }

    @Test
    void anAgreedRateTakesThePlaceOfTheLaws() {
        Debt debt = debt("1000.00", "EUR", "2023-06-30").withAgreedRate(new BigDecimal("15"));
        Assessment.Owed owed = owed(DE, debt, "2024-06-29");
        assertThat(owed.interest()).isEqualTo(Money.parse("150.00", "EUR"));
        assertThat(owed.caveats()).anyMatch(it -> it.startsWith("A higher rate may be claimed"));
    }

    @Test
    void aRateAgreedInChinaIsRaisedToTheLoanPrimeRateOfTheContract() {
        Debt debt = debt("100000.00", "CNY", "2025-06-30").withAgreedRate(new BigDecimal("2"));
        assertThat(CN.assess(debt, day("2025-07-30")))
                .isInstanceOfSatisfying(
                        Assessment.FactMissing.class,
                        missing -> assertThat(missing.fact()).isEqualTo("contract date"));
        Debt dated = debt.withContractDate(day("2025-01-10"));
        assertThat(owed(CN, dated, "2025-07-30").averageRate()).isEqualByComparingTo("3.10");
        Debt higher = dated.withAgreedRate(new BigDecimal("6"));
        assertThat(owed(CN, higher, "2025-07-30").averageRate()).isEqualByComparingTo("6");
    }

    @Test
    void theChineseRuleReachesRunningDebtsFromItsFirstDay() {
        Assessment.Owed owed = owed(CN, debt("1000.00", "CNY", "2019-12-31"), "2025-06-30");
        assertThat(owed.period().start()).isEqualTo(day("2020-09-01"));
        assertThat(owed.steps())
                .extracting(step -> step.rate().rule().citation())
                .containsExactly(
                        "State Council Order 728, art 15", "State Council Order 802, art 17");
        assertThat(owed.caveats())
                .anyMatch(it -> it.startsWith("Interest is counted from 2020-09-01"));
        assertThat(owed.status()).isEqualTo(Status.SECONDARY);
        assertThat(CN.assess(debt("1", "CNY", "2019-12-31"), day("2020-08-31")))
                .isInstanceOf(Assessment.NotCovered.class);
    }

    @Test
    void theFixedAgainstVariableReadingIsNamedOnlyWhereItMatters() {
        Debt debt = debt("1000.00", "GBP", "2024-12-31");
        assertThat(owed(GB, debt, "2025-06-30").caveats()).noneMatch(it -> it.contains("EWHC"));
        assertThat(owed(GB, debt, "2025-07-02").caveats()).anyMatch(it -> it.contains("EWHC"));
    }

    @Test
    void aRateFromAWeakSourceIsNamed() {
        Assessment.Owed owed = owed(GB, debt("1000.00", "GBP", "2026-01-31"), "2026-02-28");
        assertThat(owed.status()).isEqualTo(Status.SECONDARY);
        assertThat(owed.caveats())
                .anyMatch(it -> it.startsWith("The rate gb-bank-rate since 2025-12-18 (3.75 %)"));
    }

    @Test
    void aDayCountThatChangesSplitsALockedRateToo() {
        Source source = Source.recall("a test");
        Choice<DayCount> calendar = Choice.only(DayCount.ACTUAL_ACTUAL, source);
        Choice<DayCount> banks = Choice.only(DayCount.ACTUAL_360, source);
        Debt debt = debt("1000.00", "GBP", "2023-12-11");
        assertThat(owed(counted(Dated.always(calendar)), debt, "2024-01-10").steps())
                .extracting(step -> step.days().days(), Step::yearDays)
                .containsExactly(tuple(20L, 365), tuple(10L, 366));
        Dated<Choice<DayCount>> changed =
                Dated.always(KeyedOn.ACCRUAL_DAY, calendar).then("2024-02-10", banks);
        assertThat(owed(counted(changed), debt, "2024-02-19").steps())
                .extracting(step -> step.days().days(), Step::yearDays)
                .containsExactly(tuple(20L, 365), tuple(40L, 366), tuple(10L, 360));
    }

    private static Regime counted(Dated<Choice<DayCount>> dayCount) {
        return new Regime(
                GB.about(),
                GB.rate(),
                GB.agreedRate(),
                dayCount,
                GB.compounding(),
                GB.rounding(),
                GB.appropriation(),
                GB.charged(),
                GB.fixedSum(),
                GB.terms(),
                GB.caveats());
    }

    @Test
    void onlyWhatWasNotReadIsNamed() {
        Regime ie = Regimes.builtIn().get("ie");
        Regime nl = Regimes.builtIn().get("nl");
        Debt debt = debt("1000.00", "EUR", "2024-05-31");
        assertThat(owed(ie, debt, "2024-06-30").caveats())
                .anyMatch(it -> it.startsWith("The fixed sum (SI 580/2012"));
        assertThat(owed(DE, debt, "2024-06-30").caveats())
                .noneMatch(it -> it.startsWith("The fixed sum ("))
                .noneMatch(it -> it.startsWith("Days are counted as"));
        assertThat(owed(nl, debt, "2024-06-30").caveats())
                .anyMatch(it -> it.startsWith("Days are counted as act/365: "))
                .noneMatch(it -> it.startsWith("The fixed sum ("));
    }

    @Test
    void refusesAnotherCurrencyAndAChoiceThatTheLawDoesNotLeave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GB.assess(debt("1", "EUR", "2024-01-01"), day("2024-02-01")))
                .withMessage("currency (EUR) must be GBP under the regime gb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GB.withDayCount(DayCount.ACTUAL_360))
                .withMessage("day count (act/360) must be act/365 under the regime gb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DE.withRounding(MoneyRounding.DAILY))
                .withMessage("rounding (daily) must be end under the regime de");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regimes.builtIn().get("xx"))
                .withMessageContaining("regime (xx) must be one of at, be, ");
    }

    @Test
    void everyRegimeStatesItsAxes() {
        for (Regime regime : Regimes.builtIn().all()) {
            assertThat(regime.code()).matches("[a-z]{2}(-[a-z]+)?");
            assertThat(List.of(regime.about().name(), regime.about().who()))
                    .noneMatch(String::isBlank);
            assertThat(regime.about().alternatives())
                    .allMatch(code -> Regimes.builtIn().find(code).isPresent());
        }
    }

    private static Assessment.Owed owed(Regime regime, Debt debt, String day) {
        return (Assessment.Owed) regime.assess(debt, day(day));
    }

    private static Debt debt(String amount, String currency, String due) {
        return Debt.of(Money.parse(amount, currency), day(due));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

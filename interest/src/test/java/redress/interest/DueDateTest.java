// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.interest.DueDate.Origin;
import redress.interest.regime.Regimes;
import redress.money.Money;

class DueDateTest {
    private static final Regime GB = Regimes.builtIn().get("gb");
    private static final Regime DE = Regimes.builtIn().get("de");
    private static final Regime CN = Regimes.builtIn().get("cn");

    private final Invoicing business = Invoicing.to(Debtor.BUSINESS);
    private final Invoicing authority = Invoicing.to(Debtor.PUBLIC_AUTHORITY);

    @Test
    void anAgreedDayIsTheDueDate() {
        DueDate.Found found = found(GB, business.issued(day("2025-01-01")).agreedDays(14));
        assertThat(found.day()).isEqualTo("2025-01-15");
        assertThat(found.origin()).isEqualTo(Origin.AGREED);
        assertThat(found.notes()).isEmpty();
        assertThat(found(GB, business.agreed(day("2025-01-15"))).day()).isEqualTo("2025-01-15");
    }

    @Test
    void refusesDaysAndTermsOutsideTheirLimits() {
        LocalDate early = day("1899-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> business.issued(early))
                .withMessageStartingWith("invoice date (1899-12-31)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> business.received(early))
                .withMessageStartingWith("day of receipt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> business.delivered(early))
                .withMessageStartingWith("day of delivery");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> business.agreed(early))
                .withMessageStartingWith("agreed due date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> business.withContractDate(early))
                .withMessageStartingWith("contract date");
        assertThat(business.agreedDays(0).agreedDays()).isZero();
        assertThat(business.agreedDays(3_650).agreedDays()).isEqualTo(3_650);
        assertThatIllegalArgumentException().isThrownBy(() -> business.agreedDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> business.agreedDays(3_651));
    }

    @Test
    void inTheUnitedKingdomTheFirstOfThirtyDaysCounts() {
        DueDate.Found found =
                found(GB, business.received(day("2025-01-01")).delivered(day("2025-01-10")));
        assertThat(found.day()).isEqualTo("2025-02-08");
        assertThat(found.origin()).isEqualTo(Origin.BY_LAW);
        assertThat(found.source().citation()).contains("s 4");
        assertThat(found.notes()).isEmpty();
    }

    @Test
    void inGermanyTheThirtyDaysRunFromTheNextDayAndEndOnAWorkingDay() {
        assertThat(found(DE, business.received(day("2025-01-01"))).day()).isEqualTo("2025-01-31");
        DueDate.Found rolled = found(DE, business.received(day("2025-01-02")));
        assertThat(rolled.day()).isEqualTo("2025-02-03");
        assertThat(rolled.notes())
                .containsExactly(
                        "2025-02-01 is no working day: payment is in time on 2025-02-03 (BGB s 193).");
        DueDate byCalendar =
                DE.dueDate(business.received(day("2025-01-01")), day -> day.getDayOfMonth() == 5);
        assertThat(((DueDate.Found) byCalendar).day()).isEqualTo("2025-02-05");
    }

    @Test
    void theDateOfTheInvoiceStandsInForItsReceipt() {
        DueDate.Found found = found(DE, business.issued(day("2025-01-01")));
        assertThat(found.day()).isEqualTo("2025-01-31");
        assertThat(found.notes())
                .containsExactly(
                        "The day on which the invoice was received is not known: its date stands in.");
    }

    @Test
    void aLongerTermThanTheLawAllowsIsCutOrNamed() {
        Invoicing late = business.received(day("2025-01-01")).agreed(day("2025-06-30"));
        DueDate.Found kept = found(DE, late);
        assertThat(kept.day()).isEqualTo("2025-06-30");
        assertThat(kept.notes()).singleElement().asString().contains("due by 2025-03-02");

        DueDate.Found cut =
                found(GB, authority.received(day("2025-01-01")).agreed(day("2025-06-30")));
        assertThat(cut.day()).isEqualTo("2025-01-30");
        assertThat(cut.origin()).isEqualTo(Origin.CAPPED);
        assertThat(cut.notes())
                .containsExactly("The agreed day (2025-06-30) is later than the law allows.");

        DueDate.Found before = found(DE, late.withContractDate(day("2014-01-01")));
        assertThat(before.notes()).isEmpty();
    }

    @Test
    void inChinaTheTermDependsOnTheDebtorAndRunsFromDelivery() {
        LocalDate delivered = day("2025-07-01");
        assertThat(found(CN, authority.delivered(delivered)).day()).isEqualTo("2025-07-31");
        assertThat(found(CN, business.delivered(delivered)).day()).isEqualTo("2025-08-30");
        assertThat(found(CN, business.issued(delivered)).notes())
                .anyMatch(note -> note.startsWith("The day of delivery is not known"));
        assertThat(CN.dueDate(business.delivered(day("2024-07-01"))))
                .isInstanceOf(DueDate.FactMissing.class);
        assertThat(CN.dueDate(business.delivered(day("2019-07-01"))))
                .isInstanceOf(DueDate.FactMissing.class);
    }

    /// Worked example JP-1, a published copy of the rule: delivered on 1 March, paid on 30 April is
    /// one day late. The principal is ours.
    @Test
    void inJapanTheDayOfDeliveryIsTheFirstOfSixty() {
        Regime regime = Regimes.builtIn().get("jp");
        DueDate.Found found = found(regime, business.delivered(day("2026-03-01")));
        assertThat(found.day()).isEqualTo("2026-04-29");
        Debt debt = Debt.of(Money.parse("1000000", "JPY"), found.day());
        assertThat(regime.assess(debt, day("2026-04-30")))
                .isInstanceOfSatisfying(
                        Assessment.Owed.class,
                        owed -> {
                            assertThat(owed.days()).isEqualTo(1);
                            assertThat(owed.interest()).isEqualTo(Money.parse("400", "JPY"));
                        });
    }

    @Test
    void inIndiaFifteenDaysFromAcceptanceOrFortyFiveIfAgreed() {
        Regime regime = Regimes.builtIn().get("in");
        Invoicing accepted = business.delivered(day("2025-01-01"));
        assertThat(found(regime, accepted).day()).isEqualTo("2025-01-16");
        DueDate.Found cut = found(regime, accepted.agreed(day("2025-04-01")));
        assertThat(cut.day()).isEqualTo("2025-02-15");
        assertThat(cut.origin()).isEqualTo(Origin.CAPPED);
    }

    @Test
    void everyRegimeHasALawfulAnswerOrSaysWhatItNeeds() {
        for (Regime regime : Regimes.builtIn().all()) {
            for (Debtor debtor : Debtor.values()) {
                Invoicing invoicing =
                        Invoicing.to(debtor)
                                .issued(day("2026-01-05"))
                                .received(day("2026-01-07"))
                                .delivered(day("2026-01-05"));
                switch (regime.dueDate(invoicing)) {
                    case DueDate.Found found -> {
                        assertThat(found.origin()).isEqualTo(Origin.BY_LAW);
                        assertThat(found.day()).isBetween(day("2026-01-15"), day("2026-03-31"));
                    }
                    case DueDate.FactMissing missing ->
                            assertThat(missing.fact()).isEqualTo("agreed due date");
                }
            }
        }
    }

    @Test
    void saysWhichFactIsMissing() {
        assertThat(GB.dueDate(business))
                .isInstanceOfSatisfying(
                        DueDate.FactMissing.class,
                        missing -> assertThat(missing.fact()).isEqualTo("invoice date"));
        assertThat(Regimes.builtIn().get("gb-court").dueDate(business.issued(day("2025-01-01"))))
                .isInstanceOfSatisfying(
                        DueDate.FactMissing.class,
                        missing -> assertThat(missing.fact()).isEqualTo("agreed due date"));
    }

    @Test
    void refusesImpossibleTerms() {
        assertThatIllegalArgumentException().isThrownBy(() -> business.agreedDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> business.agreedDays(3_651));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> business.issued(day("9999-01-01")))
                .withMessageStartingWith("invoice date (9999-01-01) must be between");
    }

    private static DueDate.Found found(Regime regime, Invoicing invoicing) {
        return (DueDate.Found) regime.dueDate(invoicing);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

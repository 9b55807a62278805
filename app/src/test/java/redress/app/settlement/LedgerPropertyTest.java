// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import redress.money.Money;

/// Laws of the ledger over random plans and payments.
class LedgerPropertyTest {

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void allocationConservesMoney() {
        for (int i = 0; i < 2_000; i++) {
            Plan plan = Cash.anyPlan(random);
            List<Payment> payments = Cash.anyPayments(random);
            Allocation allocation = Allocation.of(plan, payments);
            Money shared = Money.zero(Cash.EUR);
            for (Allocation.Share share : allocation.shares()) {
                shared = shared.plus(share.amount());
            }
            assertThat(shared.plus(allocation.tooMuch()))
                    .as("seed %d", seed)
                    .isEqualTo(sum(payments));
            for (Instalment one : plan.instalments()) {
                assertThat(taken(allocation, one.number()))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(one.amount());
            }
        }
    }

    @Test
    void theOldestInstalmentIsFilledFirst() {
        for (int i = 0; i < 2_000; i++) {
            Ledger ledger = anyLedger(Cash.anyPlan(random), Cash.anyPayments(random));
            for (int n = 1; n < ledger.lines().size(); n++) {
                boolean begun = ledger.lines().get(n).received().isPositive();
                assertThat(!begun || ledger.lines().get(n - 1).open().isZero())
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    @Test
    void statesFollowFromMoneyAndDaysAlone() {
        for (int i = 0; i < 2_000; i++) {
            Terms terms = new Terms(Cash.anyPlan(random), random.nextInt(20));
            LocalDate today = Cash.FIRST.plusDays(random.nextInt(400));
            Ledger ledger = Ledger.of(terms, Cash.anyPayments(random), today);
            for (Ledger.Line line : ledger.lines()) {
                assertThat(line.state()).as("seed %d", seed).isEqualTo(naive(line, terms, today));
            }
        }
    }

    @Test
    void aFurtherPaymentNeverMakesAnInstalmentWorse() {
        for (int i = 0; i < 3_000; i++) {
            Terms terms = new Terms(Cash.anyPlan(random), random.nextInt(20));
            LocalDate today = Cash.FIRST.plusDays(random.nextInt(300));
            List<Payment> payments = Cash.anyPayments(random);
            List<Payment> more = new ArrayList<>(payments);
            more.add(Cash.anyPayment(random, 99));
            Ledger before = Ledger.of(terms, payments, today);
            Ledger after = Ledger.of(terms, more, today);
            for (int n = 0; n < before.lines().size(); n++) {
                assertThat(after.lines().get(n).state())
                        .as("seed %d, instalment %d", seed, n + 1)
                        .isLessThanOrEqualTo(before.lines().get(n).state());
            }
        }
    }

    @Test
    void theDayOnWhichItBreaksIsTheFirstBreachedOne() {
        for (int i = 0; i < 1_000; i++) {
            Terms terms = new Terms(Cash.anyPlan(random), random.nextInt(20));
            List<Payment> payments = Cash.anyPayments(random);
            Ledger ledger = Ledger.of(terms, payments, Cash.FIRST);
            ledger.breaksOn()
                    .ifPresent(day -> {
                        assertThat(Ledger.of(terms, payments, day).isBreached())
                                .as("seed %d", seed)
                                .isTrue();
                        assertThat(Ledger.of(terms, payments, day.minusDays(1)).isBreached())
                                .as("seed %d", seed)
                                .isFalse();
                    });
            assertThat(ledger.breaksOn().isEmpty()).as("seed %d", seed).isEqualTo(ledger.isPaid());
        }
    }

    /// The definition, read off one line by itself.
    private static InstalmentState naive(Ledger.Line line, Terms terms, LocalDate today) {
        LocalDate due = line.instalment().due();
        boolean full = line.received().equals(line.instalment().amount());
        if (full) {
            return line.coveredOn() != null && line.coveredOn().isAfter(due)
                    ? InstalmentState.LATE
                    : InstalmentState.RECEIVED;
        }
        if (due.plusDays(terms.graceDays()).isBefore(today)) {
            return InstalmentState.BREACHED;
        }
        if (!due.isBefore(today)) {
            return InstalmentState.DUE;
        }
        return line.received().isPositive() ? InstalmentState.SHORT : InstalmentState.MISSED;
    }

    private Ledger anyLedger(Plan plan, List<Payment> payments) {
        return Ledger.of(new Terms(plan, 7), payments, Cash.FIRST.plusDays(random.nextInt(300)));
    }

    private static Money taken(Allocation allocation, int instalment) {
        return sumOf(
                allocation.shares().stream()
                        .filter(share -> share.instalment() == instalment)
                        .map(Allocation.Share::amount)
                        .toList());
    }

    private static Money sum(List<Payment> payments) {
        return sumOf(payments.stream().map(Payment::amount).toList());
    }

    private static Money sumOf(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(Cash.EUR), Money::plus);
    }
}

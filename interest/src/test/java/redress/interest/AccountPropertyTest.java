// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.interest.regime.Regimes;
import redress.money.Money;

/// What holds of every account, whatever its law.
class AccountPropertyTest {
    private static final int ACCOUNTS = Integer.getInteger("redress.debts", 40);

    private final RandomDebts debts = RandomDebts.seeded(AccountPropertyTest.class);

    static List<String> codes() {
        return Regimes.builtIn().all().stream().map(Regime::code).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noMoneyIsLostAndNothingIsPaidTwice(String code) {
        forAccounts(
                code,
                (account, day) -> {
                    Statement.Drawn drawn = drawn(account, day);
                    assertThat(
                                    drawn.shares().stream()
                                            .map(Statement.Share::total)
                                            .reduce(drawn.surplus(), Money::plus))
                            .isEqualTo(received(account, day));
                    for (Statement.Line line : drawn.lines()) {
                        assertThat(
                                        Stream.of(line.principal(), line.interest(), line.costs())
                                                .noneMatch(Money::isNegative))
                                .as("%s on %s", account, day)
                                .isTrue();
                    }
                    if (drawn.surplus().isPositive()) {
                        assertThat(drawn.lines()).allMatch(line -> line.principal().isZero());
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void payingTheTotalStopsEverything(String code) {
        forAccounts(
                code,
                (account, day) -> {
                    Money total = drawn(account, day).total();
                    if (total.isPositive()) {
                        Account paid = account.with(Payment.of(day, total));
                        Statement.Drawn now = drawn(paid, day);
                        assertThat(now.total().isZero()).as("%s on %s", account, day).isTrue();
                        assertThat(now.perDay().isZero()).isTrue();
                        boolean allDue =
                                now.lines().stream()
                                        .noneMatch(line ->
                                                line.answer() instanceof Assessment.NotYetOwed);
                        if (allDue && paid.on(day.plusDays(20)) instanceof Statement.Drawn later) {
                            assertThat(later.total().isZero()).isTrue();
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void twoHalvesOnOneDayAreBookedAsOneWhole(String code) {
        forAccounts(
                code,
                (account, day) -> {
                    List<Payment> payments = account.payments();
                    Account halved = new Account(account.law(), account.bills(), List.of());
                    for (Payment payment : payments) {
                        List<Money> halves = payment.amount().split(2);
                        for (Money half : halves) {
                            halved =
                                    half.isZero()
                                            ? halved
                                            : halved.with(
                                                    new Payment(
                                                            payment.day(), half, payment.bill()));
                        }
                    }
                    assertThat(amounts(drawn(halved, day)))
                            .as("%s on %s", account, day)
                            .isEqualTo(amounts(drawn(account, day)));
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aPaymentFollowsTheOrderOfItsLaw(String code) {
        forAccounts(
                code,
                (account, day) -> {
                    for (Statement.Share share : drawn(account, day).shares()) {
                        Statement.Drawn after = drawn(account, share.payment().day());
                        Bill bill = account.bills().get(share.bill().equals("A") ? 0 : 1);
                        Statement.Line line = lineOf(bill, after);
                        List<Appropriation.Part> order =
                                account.law()
                                        .appropriation()
                                        .on(share.payment().day())
                                        .orElseThrow()
                                        .order();
                        if (share.principal().isPositive()
                                && order.getFirst() != Appropriation.Part.PRINCIPAL) {
                            assertThat(line.interest().isZero())
                                    .as("%s on %s", account, share.payment().day())
                                    .isTrue();
                        }
                        if (order.getFirst() == Appropriation.Part.COSTS
                                && share.interest().plus(share.principal()).isPositive()) {
                            assertThat(line.costs().isZero()).isTrue();
                        }
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void countingDayByDayGivesTheInterestOfABookedBill(String code) {
        forAccounts(
                code,
                (account, day) -> {
                    Bill bill = account.bills().getFirst();
                    Statement.Drawn drawn = drawn(account, day);
                    Debt booked = bill.debt();
                    List<Reduction> interestPaid = new ArrayList<>();
                    for (Statement.Share share : sharesOf(bill, drawn)) {
                        if (share.principal().isPositive()) {
                            booked = booked.withReduction(share.payment().day(), share.principal());
                        }
                        if (share.interest().isPositive()) {
                            interestPaid.add(
                                    new Reduction(share.payment().day(), share.interest()));
                        }
                    }
                    if (lineOf(bill, drawn).answer() instanceof Assessment.Owed owed) {
                        Money naive =
                                Money.rounded(
                                        new NaiveAccrual(account.law(), booked, interestPaid, day)
                                                .interest(),
                                        owed.interest().currency(),
                                        RoundingMode.HALF_UP);
                        assertThat(Math.abs(owed.interest().minus(naive).minor()))
                                .as("%s on %s", account, day)
                                .isLessThanOrEqualTo(1);
                    }
                });
    }

    private interface Law {
        void check(Account account, LocalDate day);
    }

    private void forAccounts(String code, Law law) {
        Regime regime = Regimes.builtIn().get(code);
        int checked = 0;
        for (int i = 0; i < ACCOUNTS * 200 && checked < ACCOUNTS; i++) {
            Debt first = debts.next(regime);
            LocalDate day = debts.after(first.due());
            Account account = account(regime, first, day);
            if (account.on(day) instanceof Statement.Drawn) {
                law.check(account, day);
                checked++;
            }
        }
        assertThat(checked).as("accounts that %s covers", code).isEqualTo(ACCOUNTS);
    }

    /// Two bills, the second somewhat later, and up to four payments.
    private Account account(Regime regime, Debt first, LocalDate day) {
        Debt second =
                first.like(
                        first.principal().times(2),
                        first.due().plusDays(debts.upTo(40)),
                        List.of());
        Account account =
                Account.under(regime).with(Bill.of("A", first)).with(Bill.of("B", second));
        for (int i = debts.upTo(4); i > 0; i--) {
            Money amount =
                    Money.ofMinor(
                            1 + debts.upTo((int) Math.min(first.principal().minor(), 1 << 30)),
                            first.principal().currency());
            Payment payment = Payment.of(debts.between(first.due().minusDays(9), day), amount);
            account = account.with(debts.upTo(3) == 0 ? payment.on("B") : payment);
        }
        return account;
    }

    private static Money received(Account account, LocalDate day) {
        Money none = Money.zero(account.law().about().currencies().getFirst());
        return account.payments().stream()
                .filter(payment -> !payment.day().isAfter(day))
                .map(Payment::amount)
                .reduce(none, Money::plus);
    }

    private static List<List<Money>> amounts(Statement.Drawn drawn) {
        return drawn.lines().stream()
                .map(line ->
                        List.of(line.principal(), line.interest(), line.costs(), line.perDay()))
                .toList();
    }

    private static List<Statement.Share> sharesOf(Bill bill, Statement.Drawn drawn) {
        return drawn.shares().stream().filter(it -> it.bill().equals(bill.id())).toList();
    }

    private static Statement.Line lineOf(Bill bill, Statement.Drawn drawn) {
        return drawn.lines().stream()
                .filter(it -> it.bill().equals(bill.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Statement.Drawn drawn(Account account, LocalDate day) {
        Statement statement = account.on(day);
        assertThat(statement).as("%s on %s", account, day).isInstanceOf(Statement.Drawn.class);
        return (Statement.Drawn) statement;
    }
}

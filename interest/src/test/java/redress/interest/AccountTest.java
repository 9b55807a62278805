// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.interest.regime.Regimes;
import redress.money.Money;

/// One debtor, one creditor, bills and payments. Every sum is ours: no published example books
/// payments under these laws.
class AccountTest {
    private static final Regime DE = Regimes.builtIn().get("de");
    private static final Bill OLD = Bill.of("R-1", debt("10000.00", "2023-12-31"));
    private static final Bill NEW = Bill.of("R-2", debt("2000.00", "2024-02-29"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    regime | currency | received | costs  | interest | principal | surplus
                    de     | EUR      | 30       | 30.00  | 0.00     | 0.00      | 0.00
                    de     | EUR      | 100      | 40.00  | 60.00    | 0.00      | 0.00
                    de     | EUR      | 1147.18  | 40.00  | 107.18   | 1000.00   | 0.00
                    de     | EUR      | 10147.19 | 40.00  | 107.18   | 10000.00  | 0.01
                    fr     | EUR      | 100      | 0.00   | 100.00   | 0.00      | 0.00
                    fr     | EUR      | 10150    | 26.85  | 123.15   | 10000.00  | 0.00
                    gb     | GBP      | 1112.53  | 0.00   | 112.53   | 1000.00   | 0.00
                    """)
    void aPaymentGoesWhereTheLawSays(
            String regime,
            String currency,
            String received,
            String costs,
            String interest,
            String principal,
            String surplus) {
        LocalDate day = day("2024-01-31");
        Account account =
                Account.under(Regimes.builtIn().get(regime))
                        .with(
                                Bill.of(
                                        "R-1",
                                        Debt.of(
                                                Money.parse("10000.00", currency),
                                                day("2023-12-31"))))
                        .with(Payment.of(day, Money.parse(received, currency)));
        Statement.Drawn drawn = drawn(account, "2024-01-31");
        assertThat(drawn.shares())
                .singleElement()
                .satisfies(share ->
                        assertThat(
                                        Stream.of(
                                                        share.costs(),
                                                        share.interest(),
                                                        share.principal(),
                                                        drawn.surplus())
                                                .map(money -> money.toDecimal().toPlainString()))
                                .containsExactly(costs, interest, principal, surplus));
    }

    @Test
    void interestRunsOnWhatIsLeftOfThePrincipal() {
        Account account =
                Account.under(DE).with(OLD).with(Payment.of(day("2024-01-31"), euro("1147.18")));
        Statement.Drawn drawn = drawn(account, "2024-02-29");
        assertThat(drawn.principal()).isEqualTo(euro("9000.00"));
        assertThat(drawn.costs().isZero()).isTrue();
        assertThat(drawn.interest()).isEqualTo(euro("90.25"));
        assertThat(drawn.perDay()).isEqualTo(euro("3.11"));
        assertThat(drawn.total()).isEqualTo(euro("9090.25"));
        assertThat(drawn.shares().getFirst().order().citation()).isEqualTo("BGB s 367(1)");
    }

    @Test
    void theOldestBillIsPaidFirstUnlessThePayerNamesAnother() {
        Account both = Account.under(DE).with(NEW).with(OLD);
        LocalDate day = day("2024-03-31");
        assertThat(shares(both.with(Payment.of(day, euro("500.00")))))
                .isEqualTo("R-1 40.00 314.64 145.36");
        assertThat(shares(both.with(Payment.of(day, euro("500.00")).on("R-2"))))
                .isEqualTo("R-2 40.00 21.44 438.56");
        assertThat(shares(both.with(Payment.of(day, euro("2100.00")).on("R-2"))))
                .isEqualTo("R-2 40.00 21.44 2000.00, R-1 38.56 0.00 0.00");
    }

    @Test
    void aStatementAddsUpItsBills() {
        Statement.Drawn drawn = drawn(Account.under(DE).with(OLD).with(NEW), "2024-03-31");
        assertThat(drawn.lines()).extracting(Statement.Line::bill).containsExactly("R-1", "R-2");
        assertThat(drawn.principal()).isEqualTo(euro("12000.00"));
        assertThat(drawn.costs()).isEqualTo(euro("80.00"));
        assertThat(drawn.interest()).isEqualTo(euro("336.08"));
        assertThat(drawn.total()).isEqualTo(euro("12416.08"));
        assertThat(drawn.disputed().isZero()).isTrue();
    }

    @Test
    void anInstalmentIsLateByItselfAndHasAFixedSumOfItsOwn() {
        Debt whole = debt("3000.00", "2024-01-31");
        Account account = Account.under(DE);
        for (Bill part :
                Bill.inParts(
                        "R-3",
                        whole,
                        List.of(day("2024-01-31"), day("2024-02-29"), day("2024-03-31")))) {
            account = account.with(part);
        }
        Statement.Drawn drawn = drawn(account, "2024-03-15");
        assertThat(drawn.lines())
                .extracting(Statement.Line::bill)
                .containsExactly("R-3/1", "R-3/2", "R-3/3");
        assertThat(drawn.principal()).isEqualTo(euro("2000.00"));
        assertThat(drawn.costs()).isEqualTo(euro("80.00"));
        assertThat(drawn.lines().getLast().answer())
                .isEqualTo(new Assessment.NotYetOwed(day("2024-04-01")));
        assertThat(drawn.lines().getLast().total().isZero()).isTrue();
    }

    @Test
    void aDisputedPartIsShownApartAndPaidLast() {
        Bill disputed = OLD.withDisputed(euro("4000.00"));
        Account account = Account.under(DE).with(disputed).with(NEW);
        Statement.Drawn drawn = drawn(account, "2024-03-31");
        assertThat(drawn.lines())
                .extracting(line -> line.bill() + (line.disputed() ? " disputed" : ""))
                .containsExactly("R-1", "R-2", "R-1 disputed");
        assertThat(drawn.disputed()).isEqualTo(euro("4125.85"));
        assertThat(drawn.costs()).isEqualTo(euro("80.00"));
        assertThat(drawn.principal()).isEqualTo(euro("12000.00"));
        Payment enough = Payment.of(day("2024-03-31"), euro("8300.00"));
        assertThat(shares(account.with(enough)))
                .isEqualTo("R-1 40.00 188.78 6000.00, R-2 40.00 21.44 2000.00, R-1 0.00 9.78 0.00");
    }

    @Test
    void theFixedSumFollowsTheWholeOfADisputedBill() {
        Regime gb = Regimes.builtIn().get("gb");
        Debt debt = Debt.of(Money.parse("10000.00", "GBP"), day("2024-05-31"));
        Bill half = Bill.of("R", debt).withDisputed(Money.parse("5000.00", "GBP"));
        assertThat(drawn(Account.under(gb).with(half), "2024-09-30").costs())
                .isEqualTo(Money.parse("100.00", "GBP"));
        Bill all = Bill.of("R", debt).withDisputed(debt.principal());
        Statement.Drawn drawn = drawn(Account.under(gb).with(all), "2024-09-30");
        assertThat(drawn.lines()).singleElement().matches(Statement.Line::disputed);
        assertThat(drawn.costs()).isEqualTo(Money.parse("100.00", "GBP"));
    }

    @Test
    void aCreditNoteReducesThePrincipalAndPaysNoInterest() {
        Debt credited =
                debt("10000.00", "2023-12-31").withReduction(day("2024-01-31"), euro("1000.00"));
        Account account = Account.under(DE).with(Bill.of("R-1", credited));
        Statement.Drawn drawn = drawn(account, "2024-02-29");
        assertThat(drawn.principal()).isEqualTo(euro("9000.00"));
        assertThat(drawn.interest()).isEqualTo(euro("197.43"));
    }

    @Test
    void aCreditNoteForMoneyThatCameInBeforeIsASurplus() {
        Debt credited =
                debt("10000.00", "2023-12-31").withReduction(day("2024-01-31"), euro("1000.00"));
        Account account =
                Account.under(DE)
                        .with(Bill.of("R-1", credited))
                        .with(Payment.of(day("2024-01-15"), euro("10000.00")));
        Statement.Drawn before = drawn(account, "2024-01-30");
        assertThat(before.surplus().isZero()).isTrue();
        assertThat(before.principal()).isEqualTo(euro("91.86"));
        Statement.Drawn after = drawn(account, "2024-02-29");
        assertThat(after.surplus()).isEqualTo(euro("908.14"));
        assertThat(after.principal().isZero()).isTrue();
        assertThat(after.interest()).isEqualTo(euro("0.51"));
    }

    @Test
    void moneyBeforeTheDueDatePaysPrincipal() {
        Account account =
                Account.under(DE).with(OLD).with(Payment.of(day("2023-12-31"), euro("4000.00")));
        assertThat(shares(account)).isEqualTo("R-1 0.00 0.00 4000.00");
        Account all = account.with(Payment.of(day("2023-12-30"), euro("6000.00")));
        assertThat(drawn(all, "2024-03-31").total().isZero()).isTrue();
    }

    @Test
    void aScheduleHasEachMonthEachPaymentAndTheLastDay() {
        Account account =
                Account.under(DE)
                        .with(OLD)
                        .with(Payment.of(day("2024-02-15"), euro("1000.00")))
                        .with(Payment.of(day("2024-06-01"), euro("1.00")));
        List<Statement> schedule = account.schedule(day("2024-04-02"));
        assertThat(schedule)
                .extracting(statement -> ((Statement.Drawn) statement).day().toString())
                .containsExactly(
                        "2024-01-31", "2024-02-15", "2024-02-29", "2024-03-31", "2024-04-02");
        assertThat(schedule.getLast()).isEqualTo(account.on(day("2024-04-02")));
    }

    @Test
    void aStatementIsRefusedWhereALawHasNoAnswer() {
        Account account = Account.under(DE).with(OLD);
        LocalDate late = day("2027-02-01");
        assertThat(account.on(late))
                .isEqualTo(new Statement.Undrawn("R-1", DE.assess(OLD.debt(), late)));
        assertThat(account.with(Payment.of(late, euro("1.00"))).on(late))
                .isInstanceOf(Statement.Undrawn.class);
        assertThat(account.schedule(late)).hasSize(37).last().isInstanceOf(Statement.Undrawn.class);
    }

    @Test
    void anOrderFromMemoryIsNamed() {
        Regime nl = Regimes.builtIn().get("nl");
        Account account = Account.under(nl).with(OLD);
        assertThat(drawn(account, "2024-03-31").caveats())
                .noneMatch(caveat -> caveat.contains("BW 6:44"));
        Payment payment = Payment.of(day("2024-03-01"), euro("5.00"));
        Statement.Drawn drawn = drawn(account.with(payment), "2024-03-31");
        assertThat(drawn.caveats()).anyMatch(caveat -> caveat.contains("BW 6:44"));
        assertThat(drawn.status()).isEqualTo(Status.RECALL);
    }

    @Test
    void anAccountWithoutBillsIsInTheCurrencyOfItsLaw() {
        Statement.Drawn drawn = drawn(Account.under(DE), "2024-03-31");
        assertThat(drawn.total()).isEqualTo(euro("0.00"));
        Bill yen = Bill.of("R", Debt.of(Money.parse("5", "JPY"), day("2024-01-31")));
        Account japan = Account.under(Regimes.builtIn().get("jp")).with(yen);
        assertThat(drawn(japan, "2024-01-31").total()).isEqualTo(Money.parse("0", "JPY"));
    }

    @Test
    void takesNamesAndNumbersUpToTheirLimits() {
        assertThat(Bill.of("x".repeat(200), OLD.debt()).id()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> Bill.of("x".repeat(201), OLD.debt()));
        LocalDate due = day("2024-01-31");
        List<LocalDate> days = Stream.iterate(due, day -> day.plusDays(1)).limit(601).toList();
        assertThat(Bill.inParts("R", OLD.debt(), days.subList(0, 600))).hasSize(600);
        assertThatIllegalArgumentException().isThrownBy(() -> Bill.inParts("R", OLD.debt(), days));
        Payment cent = Payment.of(due, euro("0.01"));
        List<Payment> many = Stream.generate(() -> cent).limit(10_001).toList();
        assertThat(new Account(DE, List.of(OLD), many.subList(0, 10_000)).payments())
                .hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(DE, List.of(OLD), many))
                .withMessage("an account must have at most 10000 bills and payments");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLD.withDisputed(euro("10000.01")))
                .withMessageStartingWith("disputed part (10000.01 EUR) must be from zero");
        assertThatIllegalArgumentException().isThrownBy(() -> OLD.withDisputed(euro("-1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> Bill.of(" ", OLD.debt()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.of(day("2024-01-01"), euro("0")))
                .withMessage("payment (0.00 EUR) must be more than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.under(DE).with(OLD).with(OLD))
                .withMessage("ids of bills (R-1, R-1) must differ");
        Payment stray = Payment.of(day("2024-01-01"), euro("1")).on("R-9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.under(DE).with(OLD).with(stray))
                .withMessage("bill (R-9) of the payment of 2024-01-01 must be one of R-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bill.inParts("R", OLD.debt(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Appropriation(
                                List.of(Appropriation.Part.INTEREST, Appropriation.Part.COSTS),
                                Source.recall("nowhere")));
    }

    private static String shares(Account account) {
        return drawn(account, "2024-03-31").shares().stream()
                .map(share ->
                        "%s %s %s %s"
                                .formatted(
                                        share.bill(),
                                        share.costs().toDecimal(),
                                        share.interest().toDecimal(),
                                        share.principal().toDecimal()))
                .collect(Collectors.joining(", "));
    }

    private static Statement.Drawn drawn(Account account, String day) {
        Statement statement = account.on(day(day));
        assertThat(statement).isInstanceOf(Statement.Drawn.class);
        return (Statement.Drawn) statement;
    }

    private static Debt debt(String amount, String due) {
        return Debt.of(euro(amount), day(due));
    }

    private static Money euro(String amount) {
        return Money.parse(amount, "EUR");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

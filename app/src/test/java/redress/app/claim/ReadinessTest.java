// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.app.claim.Sample.TODAY;
import static redress.app.claim.Sample.bill;
import static redress.app.claim.Sample.credit;
import static redress.app.claim.Sample.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.interest.Debtor;

class ReadinessTest {

    @Test
    void isCompleteOnceEveryClaimedInvoiceIs() {
        Readiness readiness = of(draft("Meridian", bill("1", "100.00"), credit("C", "5.00", "")));

        assertThat(readiness.missing()).isEmpty();
        assertThat(readiness.debts()).containsOnlyKeys(1);
    }

    @Test
    void namesTheFieldThatIsMissing() {
        Readiness readiness = of(draft("", bill("", "0.00")));

        assertThat(readiness.missing())
                .extracting(Mistake::field)
                .containsExactly("buyer-name", "bill-1-number", "bill-1-open");
    }

    @Test
    void refusesAClaimWithoutAnInvoice() {
        assertThat(of(draft("Meridian", credit("C", "5.00", ""))).missing())
                .extracting(Mistake::key)
                .containsExactly("claim.missing.invoice");
    }

    @Test
    void refusesAnInvoiceThatIsPaidInFull() {
        Payment all = new Payment(TODAY, new BigDecimal("100.00"));
        Bill paid = bill("1", "100.00").withPayments(List.of(all));

        assertThat(of(draft("Meridian", paid)).missing())
                .extracting(Mistake::key)
                .containsExactly("claim.wrong.paid");
    }

    @Test
    void derivesTheDueDayFromTheLawWhereNobodyNamesOne() {
        Bill unnamed = withoutDueDay(bill("1", "100.00"));
        DueDay due = due(unnamed).orElseThrow();

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(due.origin().kind()).isEqualTo(Origin.Kind.LAW);
        assertThat(due.origin().path()).contains("BGB s 286(3)");
    }

    @Test
    void keepsTheDayThatTheInvoiceNames() {
        assertThat(due(bill("1", "100.00")).orElseThrow().day()).isEqualTo("2026-04-01");
    }

    @Test
    void warnsOfWhatAPersonShouldLookAt() {
        Bill later = bill("1", "100.00");

        assertThat(codes(later, LocalDate.of(2026, 4, 1), false)).containsExactly("not-yet-due");
        assertThat(codes(later, TODAY, true)).containsExactly("filed-before");
        assertThat(codes(credit("C", "5.00", "1"), TODAY, false))
                .containsExactly("credit-note-for");
        assertThat(codes(bill("1", "-5.00"), TODAY, false)).containsExactly("negative");
        assertThat(codes(withOpen(later, "100.01"), TODAY, false)).containsExactly("above-total");
        assertThat(codes(withOpen(later, "99.99"), TODAY, false)).containsExactly("prepaid");
    }

    private static List<String> codes(Bill bill, LocalDate today, boolean filed) {
        return Warnings.of(bill, due(bill), today, filed).stream().map(Warning::code).toList();
    }

    private static Readiness of(ClaimDraft draft) {
        return Readiness.of(draft, ReadinessTest::due);
    }

    private static Optional<DueDay> due(Bill bill) {
        return DueDay.of(bill, ChosenLaw.of("de"), Debtor.BUSINESS, _ -> true);
    }

    private static Bill withOpen(Bill bill, String open) {
        return new Bill(
                bill.id(),
                bill.paper(),
                bill.number(),
                bill.issued(),
                null,
                bill.due(),
                bill.currency(),
                bill.total(),
                new BigDecimal(open),
                bill.payments(),
                true,
                bill.origins());
    }

    private static Bill withoutDueDay(Bill bill) {
        return new Bill(
                bill.id(),
                bill.paper(),
                bill.number(),
                bill.issued(),
                null,
                null,
                bill.currency(),
                bill.total(),
                bill.open(),
                List.of(),
                true,
                Origins.NONE);
    }
}

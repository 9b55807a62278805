// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.app.claim.Sample.bill;
import static redress.app.claim.Sample.credit;
import static redress.app.claim.Sample.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupingTest {

    @Test
    void makesOneClaimPerDebtorInTheOrderInWhichTheyCame() {
        List<ClaimDraft> claims =
                Grouping.byDebtor(
                        List.of(
                                draft("Meridian", bill("1", "100.00")),
                                draft("Nordlicht", bill("2", "200.00")),
                                draft("MERIDIAN", bill("3", "300.00"))));

        assertThat(claims)
                .extracting(claim -> claim.bills().stream().map(Bill::number).toList())
                .containsExactly(List.of("1", "3"), List.of("2"));
    }

    @Test
    void claimsAnInvoiceThatWasDroppedTwiceOnce() {
        List<ClaimDraft> claims =
                Grouping.byDebtor(
                        List.of(
                                draft("Meridian", bill("R 1", "100.00")),
                                draft("Meridian", bill("R-1", "100.00"))));

        assertThat(claims.getFirst().bills()).hasSize(2);
        assertThat(claims.getFirst().claimed()).hasSize(1);
    }

    @Test
    void takesACreditNoteOffTheInvoiceThatItNames() {
        Bill settled = onlyClaimed(bill("1", "100.00"), credit("C", "30.00", "1"));

        assertThat(settled.payments())
                .extracting(Payment::amount)
                .containsExactly(new BigDecimal("30.00"));
    }

    @Test
    void claimsNothingOfAnInvoiceThatWasCreditedInFull() {
        List<ClaimDraft> claims =
                Grouping.byDebtor(
                        List.of(
                                draft("Meridian", bill("1", "100.00")),
                                draft("Meridian", credit("C", "100.00", "1"))));

        assertThat(claims.getFirst().claimed()).isEmpty();
    }

    @Test
    void leavesAnInvoiceAsItIsWhenTheCreditIsForAnotherOneOrTooLarge() {
        assertThat(onlyClaimed(bill("1", "100.00"), credit("C", "30.00", "7")).payments())
                .isEmpty();
        assertThat(onlyClaimed(bill("1", "100.00"), credit("C", "130.00", "1")).payments())
                .isEmpty();
    }

    @Test
    void splitsADebtorWithMoreInvoicesThanOneClaimHolds() {
        List<ClaimDraft> singles =
                IntStream.rangeClosed(1, Grouping.MOST + 1)
                        .mapToObj(n -> draft("Meridian", bill("R-" + n, "10.00")))
                        .toList();

        assertThat(Grouping.byDebtor(singles))
                .extracting(claim -> claim.bills().size())
                .containsExactly(Grouping.MOST, 1);
    }

    private static Bill onlyClaimed(Bill invoice, Bill credit) {
        List<ClaimDraft> claims =
                Grouping.byDebtor(List.of(draft("Meridian", invoice), draft("Meridian", credit)));
        assertThat(claims).hasSize(1);
        return claims.getFirst().claimed().getFirst();
    }
}

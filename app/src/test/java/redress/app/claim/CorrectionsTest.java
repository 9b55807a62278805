// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.app.claim.Sample.bill;
import static redress.app.claim.Sample.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final ClaimDraft DRAFT = draft("Meridian", bill("1", "100.00"));

    @Test
    void keepsTheOriginOfWhatTheFormLeavesAsItIs() {
        ClaimDraft after = apply(Map.of("buyer-name", "Meridian", "bill-1-open", "100.00")).draft();

        assertThat(after.buyer().origins().find("name")).isEmpty();
        assertThat(after.bills().getFirst().origins().find("open")).isEmpty();
    }

    @Test
    void marksWhatTheFormChangesAsTyped() {
        ClaimDraft after =
                apply(Map.of("buyer-name", "Meridian AG", "bill-1-open", "1.200,50")).draft();

        assertThat(after.buyer().identity().name()).isEqualTo("Meridian AG");
        assertThat(after.buyer().origins().find("name").map(Origin::kind))
                .contains(Origin.Kind.TYPED);
        assertThat(after.bills().getFirst().open()).isEqualByComparingTo("1200.50");
    }

    @Test
    void refusesWhatCannotBeReadAndKeepsTheOldValue() {
        Corrected corrected =
                apply(
                        Map.of(
                                "buyer-email", "nobody",
                                "buyer-country", "Germany",
                                "bill-1-due", "31.2.2026",
                                "bill-1-open", "ten euros",
                                "bill-1-currency", "XXX"));

        assertThat(corrected.mistakes())
                .extracting(Mistake::field)
                .containsExactlyInAnyOrder(
                        "buyer-email",
                        "buyer-country",
                        "bill-1-due",
                        "bill-1-open",
                        "bill-1-currency");
        assertThat(corrected.draft().bills().getFirst().due()).isEqualTo("2026-04-01");
    }

    @Test
    void leavesOutAnInvoiceWhoseBoxIsNotTicked() {
        assertThat(apply(Map.of("bill-1-number", "1")).draft().claimed()).isEmpty();
        assertThat(apply(Map.of("bill-1-number", "1", "bill-1-claimed", "yes")).draft().claimed())
                .hasSize(1);
    }

    @Test
    void addsAPaymentAndTakesItAwayWhenItsAmountIsEmptied() {
        ClaimDraft paid =
                apply(Map.of("bill-1-paid-1-amount", "40", "bill-1-paid-1-day", "5.5.2026"))
                        .draft();
        ClaimDraft unpaid =
                Corrections.apply(paid, Map.of("bill-1-paid-1-amount", ""), Locale.ENGLISH).draft();

        assertThat(paid.bills().getFirst().payments())
                .containsExactly(new Payment(LocalDate.of(2026, 5, 5), new BigDecimal("40")));
        assertThat(unpaid.bills().getFirst().payments()).isEmpty();
    }

    @Test
    void asksForTheDayOfAPayment() {
        assertThat(apply(Map.of("bill-1-paid-1-amount", "40")).mistakes())
                .extracting(Mistake::field)
                .containsExactly("bill-1-paid-1-day");
    }

    @Test
    void changesTheLawAndRefusesOneThatIsNotKnown() {
        Corrected other = Corrections.law(DRAFT, Map.of("regime", "gb", "agreedRate", "9,5 %"));
        Corrected unknown = Corrections.law(DRAFT, Map.of("regime", "atlantis"));

        assertThat(other.draft().law().regime()).isEqualTo("gb");
        assertThat(other.draft().law().agreedRate()).isEqualByComparingTo("9.5");
        assertThat(unknown.mistakes()).extracting(Mistake::field).containsExactly("regime");
        assertThat(unknown.draft()).isEqualTo(DRAFT);
    }

    private static Corrected apply(Map<String, String> form) {
        return Corrections.apply(DRAFT, form, Locale.ENGLISH);
    }
}

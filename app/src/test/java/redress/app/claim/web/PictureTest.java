// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import redress.app.claim.ChosenLaw;
import redress.app.claim.Overdue;
import redress.app.claim.Reckoning;
import redress.app.web.Growth;
import redress.money.Money;

class PictureTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
    private static final LocalDate PAID = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void endsOnTheDayOfPaymentWithTheSumThatIsNamed() {
        Growth growth = Picture.until(on(PAID), TODAY).orElseThrow();

        assertThat(growth.from()).isEqualTo(DUE);
        assertThat(growth.until()).isEqualTo(PAID);
        assertThat(growth.points().getLast().amount()).isEqualByComparingTo("293.15");
        assertThat(growth.looksAhead()).isFalse();
        assertThat(growth.outlook()).isEmpty();
    }

    @Test
    void marksTodayWhereThePaymentIsStillToCome() {
        Growth growth = Picture.until(on(PAID), PAID.minusDays(10)).orElseThrow();

        assertThat(growth.until()).isEqualTo(PAID);
        assertThat(growth.looksAhead()).isTrue();
        assertThat(growth.outlook()).isNotEmpty();
    }

    @Test
    void looksAMonthAheadWhereNothingWasPaid() {
        Growth growth = Picture.of(on(PAID)).orElseThrow();

        assertThat(growth.today()).isEqualTo(PAID);
        assertThat(growth.until()).isEqualTo(PAID.plusDays(30));
    }

    @Test
    void isLeftOutWhereTheLawAddsNothing() {
        assertThat(Picture.of(on(DUE))).isEmpty();
        assertThat(Picture.until(on(DUE), TODAY)).isEmpty();
    }

    private static Reckoning on(LocalDate day) {
        Money amount = Money.parse("10000.00", "GBP");
        Overdue debt = new Overdue("1", amount, DUE, List.of());
        return Reckoning.of(List.of(debt), amount.currency(), new ChosenLaw("gb", null, null), day);
    }
}

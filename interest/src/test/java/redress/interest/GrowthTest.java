// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import redress.money.Money;

class GrowthTest {
    private static final long WHOLE = 1_603_080_000_000L;

    @Test
    void roundsAsTheExactProductDoes() {
        long seed = new Random().nextLong();
        System.out.println("GrowthTest seed " + seed);
        Random random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < 20_000; i++) {
            Money amount = euro(1 + random.nextLong(1L << random.nextInt(1, 40)));
            Growth growth = new Growth(WHOLE);
            BigDecimal exact = BigDecimal.ONE;
            for (int rests = random.nextInt(1, 30); rests > 0; rests--) {
                long share = random.nextLong(WHOLE / 12);
                growth.join(share);
                exact = exact.multiply(BigDecimal.ONE.add(part(share)));
            }
            BigDecimal interest = amount.toDecimal().multiply(exact.subtract(BigDecimal.ONE));
            Money expected =
                    Money.of(interest.setScale(2, RoundingMode.HALF_UP), amount.currency());
            if (growth.on(amount).isPresent()) {
                assertThat(growth.on(amount)).as("%s of %s", exact, amount).contains(expected);
                answered++;
            }
        }
        assertThat(answered).isGreaterThan(19_900);
    }

    @Test
    void leavesAHalfCentOpen() {
        assertThat(grown(WHOLE / 8).on(euro(4))).isEmpty();
        assertThat(grown(WHOLE / 8).on(euro(3))).contains(euro(0));
        assertThat(grown(WHOLE / 8).on(euro(5))).contains(euro(1));
    }

    @Test
    void leavesWhatGrowsTooFarOpen() {
        assertThat(grown(3 * WHOLE).on(euro(100))).contains(euro(300));
        assertThat(grown(4 * WHOLE).on(euro(100))).isEmpty();
        assertThat(grown(3 * WHOLE, 2 * WHOLE).on(euro(100))).contains(euro(1_100));
        assertThat(grown(3 * WHOLE, 3 * WHOLE).on(euro(100))).isEmpty();
        assertThat(grown(3 * WHOLE, 3 * WHOLE, 1).on(euro(100))).isEmpty();
        assertThat(grown(2 * WHOLE).on(euro(Long.MAX_VALUE))).isEmpty();
        assertThat(grown(1).on(euro(Long.MAX_VALUE))).isEmpty();
    }

    private static Growth grown(long... shares) {
        Growth growth = new Growth(WHOLE);
        for (long share : shares) {
            growth.join(share);
        }
        return growth;
    }

    private static BigDecimal part(long share) {
        return BigDecimal.valueOf(share)
                .divide(BigDecimal.valueOf(WHOLE), 60, RoundingMode.HALF_EVEN);
    }

    private static Money euro(long cents) {
        return Money.ofMinor(cents, Money.currency("EUR"));
    }
}

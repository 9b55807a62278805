// SPDX-License-Identifier: Apache-2.0
package redress.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Laws of money over random amounts: an exact group, a faithful text form, shares that add up.
class MoneyPropertyTest {
    private static final List<Currency> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                    .toList();

    @Test
    void addingAndTakingAwayIsExact() {
        forRandomPairs(pair -> {
            assertThat(pair.one().plus(pair.two()).minus(pair.two())).isEqualTo(pair.one());
            assertThat(pair.one().plus(pair.two())).isEqualTo(pair.two().plus(pair.one()));
            assertThat(pair.one().minus(pair.two()))
                    .isEqualTo(pair.two().minus(pair.one()).negated());
            assertThat(pair.one().plus(pair.one().negated()).isZero()).isTrue();
        });
    }

    @Test
    void writingThenReadingIsIdentity() {
        forRandomPairs(pair -> {
            String[] text = pair.one().toString().split(" ");
            assertThat(Money.parse(text[0], text[1])).isEqualTo(pair.one());
            assertThat(Money.of(pair.one().toDecimal(), pair.one().currency()))
                    .isEqualTo(pair.one());
        });
    }

    @Test
    void theOrderIsThatOfTheDecimals() {
        forRandomPairs(pair ->
                assertThat(Integer.signum(pair.one().compareTo(pair.two())))
                        .isEqualTo(pair.one().toDecimal().compareTo(pair.two().toDecimal())));
    }

    @Test
    void sharesAddUpAndDifferByOneUnitAtMost() {
        forRandomPairs(pair -> {
            int parts = 1 + (int) Math.floorMod(pair.two().minor(), 50L);
            List<Money> shares = pair.one().split(parts);
            assertThat(shares).hasSize(parts);
            assertThat(shares.stream().reduce(Money::plus)).contains(pair.one());
            assertThat(Math.abs(shares.getFirst().minor() - shares.getLast().minor()))
                    .isLessThanOrEqualTo(1);
        });
    }

    @Test
    void roundingMovesByLessThanOneUnit() {
        forRandomPairs(pair -> {
            BigDecimal exact =
                    pair.one().toDecimal().divide(new BigDecimal("7"), 12, RoundingMode.DOWN);
            Money rounded = Money.rounded(exact, pair.one().currency(), RoundingMode.HALF_UP);
            BigDecimal unit = Money.ofMinor(1, pair.one().currency()).toDecimal();
            assertThat(rounded.toDecimal().subtract(exact).abs().multiply(BigDecimal.TWO))
                    .isLessThanOrEqualTo(unit);
        });
    }

    private static void forRandomPairs(Consumer<Pair> law) {
        long seed = new Random().nextLong();
        System.out.println("MoneyPropertyTest seed " + seed);
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Currency currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            law.accept(new Pair(amount(random, currency), amount(random, currency)));
        }
    }

    private static Money amount(RandomGenerator random, Currency currency) {
        return Money.ofMinor(random.nextLong() >> (8 + random.nextInt(54)), currency);
    }

    private record Pair(Money one, Money two) {}
}

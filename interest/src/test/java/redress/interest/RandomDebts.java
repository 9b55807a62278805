// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import redress.money.Money;

/// Debts of all sizes and ages from a printed seed.
final class RandomDebts {
    private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 1);
    private static final int SHORT_DELAY = 120;
    private static final int LONGEST_DELAY = 1_500;

    private final RandomGenerator random;

    private RandomDebts(RandomGenerator random) {
        this.random = random;
    }

    static RandomDebts seeded(Class<?> test) {
        long seed = new Random().nextLong();
        System.out.println(test.getSimpleName() + " seed " + seed);
        return new RandomDebts(new Random(seed));
    }

    Debt next(Regime regime) {
        Currency currency = regime.about().currencies().getFirst();
        Money principal = Money.ofMinor(1 + random.nextLong(1L << random.nextInt(4, 40)), currency);
        return withContract(Debt.of(principal, due(regime)));
    }

    /// Now and then the debt has a contract date, an agreed rate or a given one.
    private Debt withContract(Debt debt) {
        Debt made =
                random.nextInt(3) == 0
                        ? debt.withContractDate(between(debt.due().minusDays(400), debt.due()))
                        : debt;
        return switch (random.nextInt(10)) {
            case 0, 1 -> made.withAgreedRate(percent());
            case 2 -> made.withGivenRate(percent());
            default -> made;
        };
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(random.nextInt(3_000), 2);
    }

    /// Any day, or where the law reads a published rate a day near one that is known.
    private LocalDate due(Regime regime) {
        int version = random.nextInt(regime.rate().versions().size());
        if (regime.rate().versions().get(version).value() instanceof RateRule.Reference it) {
            List<ReferenceRate> known = it.series().rates();
            return known.get(random.nextInt(known.size()))
                    .since()
                    .plusDays(random.nextInt(200) - 1);
        }
        return between(FIRST, LAST);
    }

    /// The same debt with up to three part payments around the given day.
    Debt partlyPaid(Debt debt, LocalDate until) {
        Debt paid = debt;
        long open = debt.principal().minor();
        for (int i = random.nextInt(4); i > 0 && open > 1; i--) {
            Money part = Money.ofMinor(1 + random.nextLong(open - 1), debt.principal().currency());
            paid = paid.withReduction(between(debt.due().minusDays(5), until.plusDays(5)), part);
            open -= part.minor();
        }
        return paid;
    }

    /// From 0 to this number.
    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    LocalDate after(LocalDate day) {
        return day.plusDays(1 + random.nextInt(random.nextBoolean() ? SHORT_DELAY : LONGEST_DELAY));
    }

    LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, last) + 1));
    }
}

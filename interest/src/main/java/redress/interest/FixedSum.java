// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import redress.money.Money;

/// The sum that is owed for each late invoice whatever its recovery cost, perhaps by the size of
/// the debt.
///
/// @param tiers empty where the law knows no such sum; a regime with two currencies lists both
public record FixedSum(List<Tier> tiers, Source source) {
    /// The sum for debts of at least `from`, until the next tier.
    public record Tier(Money from, Money sum) {}

    /// The sum for one debt, with its article.
    public record Charge(Money amount, Source source) {}

    public FixedSum {
        tiers =
                tiers.stream()
                        .sorted(Comparator.comparingLong(tier -> tier.from().minor()))
                        .toList();
    }

    public static FixedSum none(Source source) {
        return new FixedSum(List.of(), source);
    }

    /// One sum for debts of every size.
    public static FixedSum flat(String amount, String currency, Source source) {
        return none(source).tier("0", amount, currency);
    }

    /// This sum with one more tier: from that size of the debt on, so much.
    public FixedSum tier(String from, String amount, String currency) {
        Tier tier = new Tier(Money.parse(from, currency), Money.parse(amount, currency));
        return new FixedSum(Stream.concat(tiers.stream(), Stream.of(tier)).toList(), source);
    }

    Charge on(Money debt) {
        Money amount = Money.zero(debt.currency());
        for (Tier tier : tiers) {
            boolean same = tier.from().currency().equals(debt.currency());
            if (same && tier.from().compareTo(debt) <= 0) {
                amount = tier.sum();
            }
        }
        return new Charge(amount, source);
    }
}

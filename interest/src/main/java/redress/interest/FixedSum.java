// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redress.money.Money;

/// The sum that is owed for each late invoice whatever its recovery cost, perhaps by the size of
/// the debt.
///
/// @param tiers empty where the law knows no such sum; a regime with two currencies lists both
/// @param conversion how a sum in another currency than the debt's becomes one in it, as a part of
///   a sentence; null where all are in the debt's
public record FixedSum(List<Tier> tiers, Source source, @Nullable String conversion) {
    /// The sum for debts of at least `from`, until the next tier; it may be in another currency.
    public record Tier(Money from, Money sum) {}

    /// The sum for one debt, with its article.
    ///
    /// @param unconverted what is owed in another currency in its place and counts for nothing
    ///   here; null where there is none
    public record Charge(Money amount, Source source, @Nullable Money unconverted) {}

    public FixedSum {
        tiers =
                tiers.stream()
                        .sorted(Comparator.comparingLong(tier -> tier.from().minor()))
                        .toList();
    }

    public static FixedSum none(Source source) {
        return new FixedSum(List.of(), source, null);
    }

    /// One sum for debts of every size.
    public static FixedSum flat(String amount, String currency, Source source) {
        return none(source).tier("0", amount, currency);
    }

    /// This sum with one more tier: from that size of the debt on, so much.
    public FixedSum tier(String from, String amount, String currency) {
        return tier(new Tier(Money.parse(from, currency), Money.parse(amount, currency)));
    }

    /// This sum with one more tier.
    public FixedSum tier(Tier tier) {
        return new FixedSum(
                Stream.concat(tiers.stream(), Stream.of(tier)).toList(), source, conversion);
    }

    /// This sum, to be converted into the currency of the debt in this way.
    public FixedSum converted(String how) {
        return new FixedSum(tiers, source, how);
    }

    Charge on(Money debt) {
        Money none = Money.zero(debt.currency());
        Money sum = none;
        for (Tier tier : tiers) {
            boolean same = tier.from().currency().equals(debt.currency());
            if (same && tier.from().compareTo(debt) <= 0) {
                sum = tier.sum();
            }
        }
        return sum.currency().equals(debt.currency())
                ? new Charge(sum, source, null)
                : new Charge(none, source, sum);
    }
}

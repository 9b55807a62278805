// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import redress.clearing.Verdict.Refused;
import redress.clearing.Verdict.Rule;
import redress.clearing.Verdict.Subject;

/// Checks that a fund is placed as well as can be, in one pass over the debts, without trusting
/// whoever placed it.
///
/// Let a debt of `u` to `v` have the margin `1 - price(u) + price(v)`, and money given to `v` the
/// margin `price(v) - fundPrice - quotaPrice(sector of v)`. If amounts are balanced and within
/// bounds, what has a positive margin is full, what has a negative one is as low as it may be,
/// money stays only where the price is 0, and whatever has a price is used up, then no other way
/// settles more: multiply each balance by its price, each bound by its margin, and add.
public final class ReliefVerifier {
    private final DebtGraph graph;
    private final IntToLongFunction least;
    private final IntToLongFunction most;
    private final FundTerms terms;
    private final long fund;

    /// @param least what each debt gives up at least, by the set-off that came before the fund
    /// @param most what each debt may give up in all
    public ReliefVerifier(
            DebtGraph graph,
            IntToLongFunction least,
            IntToLongFunction most,
            FundTerms terms,
            long fund) {
        this.graph = graph;
        this.least = least;
        this.most = most;
        this.terms = terms;
        this.fund = fund;
    }

    /// The verdict on what each debt gives up in all and each firm receives; never `Unproven`.
    public Verdict verify(
            IntToLongFunction settled, IntToLongFunction injected, ReliefCertificate certificate) {
        long[] kept = new long[graph.firms()];
        long total = 0;
        for (int d = 0; d < graph.debts(); d++) {
            long amount = settled.applyAsLong(d);
            int from = graph.debtor(d);
            int to = graph.creditor(d);
            long margin = 1L - certificate.price(from) + certificate.price(to);
            if (amount < least.applyAsLong(d)) {
                return new Refused(Subject.DEBT, d, amount, Rule.NOT_BELOW_SET_OFF);
            } else if (amount > most.applyAsLong(d)) {
                return new Refused(Subject.DEBT, d, amount, Rule.NOT_ABOVE_DEBT);
            } else if (margin > 0 && amount < most.applyAsLong(d)) {
                return new Refused(Subject.DEBT, d, margin, Rule.FULL_WHERE_GAINING);
            } else if (margin < 0 && amount > least.applyAsLong(d)) {
                return new Refused(Subject.DEBT, d, margin, Rule.EMPTY_WHERE_LOSING);
            }
            kept[from] -= amount;
            kept[to] += amount;
            total += amount;
        }
        return verifyFund(kept, injected, certificate, new Verdict.Optimal(total));
    }

    private Verdict verifyFund(
            long[] kept,
            IntToLongFunction injected,
            ReliefCertificate certificate,
            Verdict.Optimal optimal) {
        long left = fund;
        long[] quotaLeft = new long[terms.sectors()];
        Arrays.setAll(quotaLeft, terms::quota);
        for (int v = 0; v < kept.length; v++) {
            long amount = injected.applyAsLong(v);
            Rule broken = broken(v, amount, kept[v] + amount, certificate);
            if (broken != null) {
                return new Refused(Subject.FIRM, v, amount, broken);
            } else if (amount > left) {
                return new Refused(Subject.FUND, 0, fund, Rule.NOT_ABOVE_LIMIT);
            }
            left -= amount;
            if (terms.sector(v) != FundTerms.NO_SECTOR) {
                quotaLeft[terms.sector(v)] -= amount;
            }
        }
        for (int s = 0; s < quotaLeft.length; s++) {
            Rule broken = broken(quotaLeft[s], certificate.quotaPrice(s));
            if (broken != null) {
                return new Refused(Subject.SECTOR, s, quotaLeft[s], broken);
            }
        }
        Rule broken = broken(left, certificate.fundPrice());
        return broken == null ? optimal : new Refused(Subject.FUND, 0, left, broken);
    }

    private @Nullable Rule broken(int firm, long amount, long kept, ReliefCertificate certificate) {
        int price = certificate.price(firm);
        int sector = terms.sector(firm);
        long quotaPrice = sector == FundTerms.NO_SECTOR ? 0 : certificate.quotaPrice(sector);
        long margin = price - quotaPrice - certificate.fundPrice();
        if (amount < 0) {
            return Rule.NOT_NEGATIVE;
        } else if (amount > terms.most(firm)) {
            return Rule.NOT_ABOVE_LIMIT;
        } else if (kept < 0) {
            return Rule.BALANCED;
        } else if (price < 0 || kept > 0 && price > 0) {
            return Rule.KEPT_WHERE_PRICE_IS_ZERO;
        } else if (margin > 0 && amount < terms.most(firm)) {
            return Rule.FULL_WHERE_GAINING;
        }
        return margin < 0 && amount > 0 ? Rule.EMPTY_WHERE_LOSING : null;
    }

    private static @Nullable Rule broken(long left, int price) {
        if (left < 0) {
            return Rule.NOT_ABOVE_LIMIT;
        } else if (price < 0) {
            return Rule.MULTIPLIER_NOT_NEGATIVE;
        }
        return price > 0 && left > 0 ? Rule.LIMIT_USED_UP : null;
    }
}

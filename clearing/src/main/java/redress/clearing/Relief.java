// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A request to place a limited fund where it settles most debt.
///
/// A unit that is given to a firm settles one of its debts, passes to the creditor, settles one of
/// the creditor's debts, and so on until somebody keeps it. With `x` what the debts give up, `i`
/// what the firms receive and `k` what they keep, the problem is: the greatest sum of `x` such that
/// at every firm `i + (x it receives) = (x it pays) + k`, no debt gives up more than it may, no
/// firm and no sector receives more than the terms allow, and all `i` together are at most the
/// fund.
///
/// The fund grows from nothing: at each price, from the length of the longest chain down to 1, it
/// is placed along chains of that length until none is left. The answer is the exact optimum for
/// every fund on the way, and the way is the [ReliefCurve].
///
/// Cost: one pass over the debts and one maximum flow for each price; trade has some 25 prices.
/// Source: primal-dual method, L. R. Ford and D. R. Fulkerson, Flows in Networks, 1962.
public final class Relief {
    private final Footing footing;
    private final FundTerms terms;

    private Relief(Footing footing, FundTerms terms) {
        this.footing = footing;
        this.terms = terms;
    }

    /// A fund that is placed after this set-off, which stays as it is.
    ///
    /// @throws IllegalArgumentException when the set-off has priorities or limits of firms
    public static Relief after(SetOffPlan setOff) {
        return on(Footing.of(setOff, false));
    }

    /// A fund that is placed jointly with the set-off, which may change for the better of both.
    ///
    /// @throws IllegalArgumentException when the set-off has priorities or limits of firms
    public static Relief jointlyWith(SetOffPlan setOff) {
        return on(Footing.of(setOff, true));
    }

    private static Relief on(Footing footing) {
        return new Relief(footing, FundTerms.open(footing.graph()));
    }

    /// With limits per firm, eligibility and quotas of sectors.
    public Relief withTerms(FundTerms newTerms) {
        if (newTerms.firms() != footing.graph().firms()) {
            throw new IllegalArgumentException(
                    "terms are for %d firms, the graph has %d"
                            .formatted(newTerms.firms(), footing.graph().firms()));
        }
        return new Relief(footing, newTerms);
    }

    /// The best way to place a fund of this size.
    public ReliefPlan place(long fund) {
        return place(fund, Budget.unlimited());
    }

    /// The best way to place a fund of this size, or as much of it as the budget gives time for.
    public ReliefPlan place(long fund, Budget budget) {
        return new Placing(footing, terms, Watch.of(budget)).upTo(requireFund(fund));
    }

    /// The whole curve, up to the fund beyond which nothing more is settled.
    public ReliefCurve curve() {
        return curve(Budget.unlimited());
    }

    /// The curve as far as the budget gives time for.
    public ReliefCurve curve(Budget budget) {
        return place(Long.MAX_VALUE, budget).curve();
    }

    /// What a fund of this size settles after the set-off when it goes to all debtors in proportion
    /// to what they still owe, and everybody pays on in proportion.
    public Placement proRata(long fund) {
        return new NaiveRelief(footing, terms).proRata(requireFund(fund));
    }

    /// What a fund of this size settles after the set-off when it pays the largest debtor, then the
    /// next, and everybody pays on in proportion.
    public Placement largestFirst(long fund) {
        return new NaiveRelief(footing, terms).largestFirst(requireFund(fund));
    }

    /// What checks a placing of a fund of this size without trusting whoever made it.
    public ReliefVerifier verifier(long fund) {
        return new ReliefVerifier(
                footing.graph(), footing::least, d -> footing.most()[d], terms, fund);
    }

    private static long requireFund(long fund) {
        if (fund < 0) {
            throw new IllegalArgumentException("fund (%d) must not be negative".formatted(fund));
        }
        return fund;
    }

    /// A fund being placed.
    private static final class Placing {
        private final Footing footing;
        private final FundTerms terms;
        private final ReliefNetwork network;
        private final ChainPrices prices;
        private final Watch watch;

        Placing(Footing footing, FundTerms terms, Watch watch) {
            this.footing = footing;
            this.terms = terms;
            this.network = new ReliefNetwork(footing, terms);
            this.prices = new ChainPrices(network, footing.price());
            this.watch = watch;
        }

        ReliefPlan upTo(long fund) {
            List<ReliefCurve.Segment> segments = new ArrayList<>();
            FundFlow flow = new FundFlow(network, prices);
            long setOff = Arrays.stream(footing.setOff()).sum();
            long spent = 0;
            long settled = setOff;
            prices.update();
            int longest = multiplier();
            while (spent < fund && multiplier() > 0 && !stops(longest)) {
                long placed = flow.place(fund - spent);
                segments.add(new ReliefCurve.Segment(multiplier(), spent, spent + placed, settled));
                settled += multiplier() * placed;
                spent += placed;
                if (spent < fund) {
                    prices.update();
                }
            }
            return new ReliefPlan(
                    footing,
                    footing.shared(network.settled(footing)),
                    network.injected(),
                    certificate(),
                    new ReliefCurve(setOff, segments),
                    atMost(settled, fund - spent));
        }

        private boolean stops(int longest) {
            return watch.stops(Budget.Stage.RELIEVE, multiplier(), longest);
        }

        /// What no placing of the whole fund settles more than: the rest settles no more per unit
        /// than the last.
        private long atMost(long settled, long rest) {
            if (rest == 0 || multiplier() == 0) {
                return settled;
            }
            long open = footing.graph().total() - settled;
            return settled + (rest > open / multiplier() ? open : multiplier() * rest);
        }

        private int multiplier() {
            return prices.price[network.bank()];
        }

        private ReliefCertificate certificate() {
            int firms = footing.graph().firms();
            int[] quotaPrice = new int[terms.sectors()];
            for (int s = 0; s < quotaPrice.length; s++) {
                quotaPrice[s] = Math.max(0, prices.price[firms + s] - multiplier());
            }
            return ReliefCertificate.of(
                    Arrays.copyOf(prices.price, firms), multiplier(), quotaPrice);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// A fund placed: who receives how much, what every debt gives up, and why no better way exists.
///
/// The payments are one batch: each firm that receives money passes it on at once, so every debt of
/// a chain is settled by the same unit. A firm that keeps money has no debt left that takes part.
public final class ReliefPlan {
    private final Footing footing;
    private final long[] settled;
    private final long[] injected;
    private final long[] kept;
    private final ReliefCertificate certificate;
    private final ReliefCurve curve;
    private final long upperBound;

    ReliefPlan(
            Footing footing,
            long[] settled,
            long[] injected,
            ReliefCertificate certificate,
            ReliefCurve curve,
            long upperBound) {
        this.footing = footing;
        this.settled = settled;
        this.injected = injected;
        this.kept = kept(footing.graph(), settled, injected);
        this.certificate = certificate;
        this.curve = curve;
        this.upperBound = upperBound;
    }

    public DebtGraph graph() {
        return footing.graph();
    }

    /// What this debt gives up in all, by set-off and by the fund.
    public long settled(int debt) {
        return settled[debt];
    }

    /// What this debt gave up before the fund was placed.
    public long setOff(int debt) {
        return footing.setOff()[debt];
    }

    /// What is left of this debt.
    public long remainder(int debt) {
        return graph().amount(debt) - settled[debt];
    }

    /// What this firm receives from the fund.
    public long injected(int firm) {
        return injected[firm];
    }

    /// What this firm keeps at the end of its chains.
    public long kept(int firm) {
        return kept[firm];
    }

    /// What is settled in all, the set-off included.
    public long total() {
        return LongStream.of(settled).sum();
    }

    /// What no placing of the fund settles more than; more than the total only where it was
    /// stopped.
    public long upperBound() {
        return upperBound;
    }

    /// Whether no placing of the fund settles more. One that was stopped is the best for what it
    /// placed.
    public boolean optimal() {
        return total() == upperBound;
    }

    /// What the firms receive in all, at most the fund.
    public long placed() {
        return LongStream.of(injected).sum();
    }

    /// The curve from no fund to this one.
    public ReliefCurve curve() {
        return curve;
    }

    public ReliefCertificate certificate() {
        return certificate;
    }

    /// The firms that owed something after the set-off and owe nothing any more, ascending.
    public int[] freed() {
        boolean[] owed = new boolean[graph().firms()];
        boolean[] owes = new boolean[graph().firms()];
        for (int d = 0; d < graph().debts(); d++) {
            owed[graph().debtor(d)] |= setOff(d) < graph().amount(d);
            owes[graph().debtor(d)] |= remainder(d) > 0;
        }
        return IntStream.range(0, owed.length).filter(v -> owed[v] && !owes[v]).toArray();
    }

    /// Hands over the chains along which the fund travels, those of one receiver after the other.
    ///
    /// The chains add up to what the fund settles; where the fund was placed jointly with the
    /// set-off, to all that is settled but for loops.
    ///
    /// Cost: O(m + total length of the chains), at most one chain for each debt and firm.
    public void forEachChain(Consumer<Chain> each) {
        long[] amount = Loops.forEach(graph(), d -> settled[d] - footing.least(d), loop -> {});
        new Chains(graph(), amount, injected.clone(), kept.clone()).forEach(each);
    }

    private static long[] kept(DebtGraph graph, long[] settled, long[] injected) {
        long[] kept = Arrays.copyOf(injected, injected.length);
        for (int d = 0; d < settled.length; d++) {
            kept[graph.debtor(d)] -= settled[d];
            kept[graph.creditor(d)] += settled[d];
        }
        return kept;
    }
}

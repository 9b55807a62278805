// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What a fund settles when it is handed out without looking at the chains.
///
/// The set-off comes first; then every firm that has money pays its debts with it in proportion to
/// what is left of them, and its creditors do the same. What is left after a set-off contains no
/// loop, so one pass from debtors to creditors finds who pays what.
///
/// Source: L. Eisenberg and T. H. Noe, Systemic Risk in Financial Systems, Management Science 47
/// (2001), proportional payments.
final class NaiveRelief {
    private final Footing footing;
    private final FundTerms terms;
    private final DebtGraph graph;
    private final Outgoing outgoing;
    private final long[] owed;

    NaiveRelief(Footing footing, FundTerms terms) {
        this.footing = footing;
        this.terms = terms;
        this.graph = footing.graph();
        this.outgoing = Outgoing.of(graph);
        this.owed = new long[graph.firms()];
        for (int d = 0; d < graph.debts(); d++) {
            owed[graph.debtor(d)] += left(d);
        }
    }

    /// The fund goes to all debtors in proportion to what they owe, as far as the terms let it.
    Placement proRata(long fund) {
        long[] most = new long[graph.firms()];
        Arrays.setAll(most, v -> Math.min(owed[v], terms.most(v)));
        long[] given = Sharing.inProportion(Math.min(fund, LongStream.of(most).sum()), most);
        for (int s = 0; s < terms.sectors(); s++) {
            cut(given, s);
        }
        return pass(given);
    }

    /// The fund pays the debts of the largest debtor, then those of the next.
    Placement largestFirst(long fund) {
        long[] given = new long[graph.firms()];
        long[] quota = new long[terms.sectors()];
        Arrays.setAll(quota, terms::quota);
        long left = fund;
        for (int v : bySize()) {
            int sector = terms.sector(v);
            long room = sector == FundTerms.NO_SECTOR ? Long.MAX_VALUE : quota[sector];
            given[v] = Math.min(Math.min(left, room), Math.min(owed[v], terms.most(v)));
            left -= given[v];
            if (sector != FundTerms.NO_SECTOR) {
                quota[sector] -= given[v];
            }
        }
        return pass(given);
    }

    private int[] bySize() {
        return IntStream.range(0, owed.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer v) -> owed[v]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Cuts what a sector receives to its quota.
    private void cut(long[] given, int sector) {
        int[] firms =
                IntStream.range(0, given.length).filter(v -> terms.sector(v) == sector).toArray();
        long[] wanted = IntStream.of(firms).mapToLong(v -> given[v]).toArray();
        long[] share =
                Sharing.inProportion(
                        Math.min(LongStream.of(wanted).sum(), terms.quota(sector)), wanted);
        for (int i = 0; i < firms.length; i++) {
            given[firms[i]] = share[i];
        }
    }

    private Placement pass(long[] given) {
        long[] hand = given.clone();
        long settled = 0;
        for (int v : debtorsFirst()) {
            long paid = Math.min(hand[v], owed[v]);
            if (paid > 0) {
                pay(v, paid, hand);
                settled += paid;
            }
        }
        return new Placement(LongStream.of(given).sum(), settled);
    }

    private void pay(int firm, long amount, long[] hand) {
        int first = outgoing.first(firm);
        long[] most = new long[outgoing.end(firm) - first];
        Arrays.setAll(most, i -> left(outgoing.debt(first + i)));
        long[] share = Sharing.inProportion(amount, most);
        for (int i = 0; i < share.length; i++) {
            hand[graph.creditor(outgoing.debt(first + i))] += share[i];
        }
    }

    /// The firms such that every debtor stands before its creditors.
    private int[] debtorsFirst() {
        int[] waiting = new int[graph.firms()];
        for (int d = 0; d < graph.debts(); d++) {
            waiting[graph.creditor(d)] += left(d) > 0 ? 1 : 0;
        }
        int[] order = new int[graph.firms()];
        int ready = 0;
        for (int v = 0; v < waiting.length; v++) {
            if (waiting[v] == 0) {
                order[ready++] = v;
            }
        }
        for (int i = 0; i < ready; i++) {
            for (int a = outgoing.first(order[i]); a < outgoing.end(order[i]); a++) {
                int debt = outgoing.debt(a);
                if (left(debt) > 0 && --waiting[graph.creditor(debt)] == 0) {
                    order[ready++] = graph.creditor(debt);
                }
            }
        }
        return Arrays.copyOf(order, ready);
    }

    private long left(int debt) {
        return footing.most()[debt] - footing.setOff()[debt];
    }
}

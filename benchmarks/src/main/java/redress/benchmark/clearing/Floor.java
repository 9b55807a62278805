// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

/// The passes that no solver of this kind can do without: the cut, four rounds of tightening, the
/// residual arcs, one check of all of them. What a solver takes beyond is its search.
final class Floor {
    private static final int ROUNDS = 4;

    private Floor() {}

    /// The outcome is the amount that the rounds leave, an upper bound of the optimum.
    static Outcome pass(Obligations debts) {
        double start = Cpu.seconds();
        Obligations core = Core.of(debts);
        long[] bound = core.amount();
        for (int round = 0; round < ROUNDS; round++) {
            tighten(core, bound);
        }
        long sum = check(core, bound);
        return new Outcome(sum, Cpu.seconds() - start);
    }

    /// Nobody gives up more than it is owed, nor is relieved of more than it owes.
    private static void tighten(Obligations core, long[] bound) {
        long[] owes = new long[core.firms()];
        long[] owed = new long[core.firms()];
        for (int i = 0; i < bound.length; i++) {
            owes[core.debtor()[i]] += bound[i];
            owed[core.creditor()[i]] += bound[i];
        }
        for (int i = 0; i < bound.length; i++) {
            bound[i] =
                    Math.min(bound[i], Math.min(owed[core.debtor()[i]], owes[core.creditor()[i]]));
        }
    }

    private static long check(Obligations core, long[] bound) {
        int arcs = Math.multiplyExact(2, bound.length);
        int[] first = new int[core.firms() + 1];
        for (int i = 0; i < bound.length; i++) {
            first[core.debtor()[i]]++;
            first[core.creditor()[i]]++;
        }
        for (int firm = 0; firm < core.firms(); firm++) {
            first[firm + 1] += first[firm];
        }
        int[] head = new int[arcs];
        int[] twin = new int[arcs];
        long[] residual = new long[arcs];
        for (int i = bound.length - 1; i >= 0; i--) {
            int forth = --first[core.debtor()[i]];
            int back = --first[core.creditor()[i]];
            head[forth] = core.creditor()[i];
            head[back] = core.debtor()[i];
            twin[forth] = back;
            twin[back] = forth;
            residual[forth] = bound[i];
        }
        return passOnce(first, head, residual);
    }

    /// As a check of prices does: each arc, both its firms, its capacity.
    private static long passOnce(int[] first, int[] head, long[] residual) {
        int[] price = new int[first.length];
        long sum = 0;
        for (int firm = 0; firm < first.length - 1; firm++) {
            for (int arc = first[firm]; arc < first[firm + 1]; arc++) {
                if (price[firm] == price[head[arc]]) {
                    sum += residual[arc];
                }
            }
        }
        return sum;
    }
}

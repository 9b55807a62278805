// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// What money can still do: residual arcs between firms, sectors and the bank that holds the fund.
///
/// Nodes are the firms, then the sectors, then the bank. An arc of a debt leads from debtor to
/// creditor and gains 1; an arc of the fund leads from the bank, by way of the sector if there is
/// one, to a firm and gains 0. Every arc has a mate in the other direction that undoes it. Money
/// that stays where it is needs no arc.
///
/// Cost: 34 bytes a debt, as much for each firm that may receive.
final class ReliefNetwork {
    /// First arc of each node.
    final int[] first;

    final int[] head;
    final int[] mate;

    /// How much more an arc can carry.
    final long[] room;

    /// What one unit on an arc settles: 1, 0 or -1.
    final byte[] gain;

    private final DebtGraph graph;
    private final FundTerms terms;
    private final int[] next;

    ReliefNetwork(Footing footing, FundTerms terms) {
        this.graph = footing.graph();
        this.terms = terms;
        this.first = starts();
        this.next = first.clone();
        int arcs = first[nodes()];
        this.head = new int[arcs];
        this.mate = new int[arcs];
        this.room = new long[arcs];
        this.gain = new byte[arcs];
        lay(footing);
    }

    int nodes() {
        return bank() + 1;
    }

    int bank() {
        return graph.firms() + terms.sectors();
    }

    /// What each debt gives up in all.
    long[] settled(Footing footing) {
        long[] settled = new long[graph.debts()];
        int[] place = first.clone();
        for (int d = 0; d < graph.debts(); d++) {
            settled[d] = footing.most()[d] - room[place[graph.debtor(d)]++];
            place[graph.creditor(d)]++;
        }
        return settled;
    }

    /// What each firm receives from the fund.
    long[] injected() {
        long[] injected = new long[graph.firms()];
        for (int u = graph.firms(); u < nodes(); u++) {
            for (int a = first[u]; a < first[u + 1]; a++) {
                if (head[a] < graph.firms()) {
                    injected[head[a]] = room[mate[a]];
                }
            }
        }
        return injected;
    }

    private int[] starts() {
        int[] count = new int[nodes() + 1];
        for (int d = 0; d < graph.debts(); d++) {
            count[graph.debtor(d) + 1]++;
            count[graph.creditor(d) + 1]++;
        }
        for (int v = 0; v < graph.firms(); v++) {
            count[v + 1]++;
            count[source(v) + 1]++;
        }
        for (int s = 0; s < terms.sectors(); s++) {
            count[graph.firms() + s + 1]++;
            count[bank() + 1]++;
        }
        for (int u = 0; u < nodes(); u++) {
            count[u + 1] = Math.addExact(count[u], count[u + 1]);
        }
        return count;
    }

    private void lay(Footing footing) {
        long[] owed = new long[graph.firms()];
        for (int d = 0; d < graph.debts(); d++) {
            int arc =
                    join(
                            graph.debtor(d),
                            graph.creditor(d),
                            footing.most()[d] - footing.setOff()[d]);
            gain[arc] = 1;
            gain[mate[arc]] = -1;
            room[mate[arc]] = footing.setOff()[d] - footing.least(d);
            owed[graph.debtor(d)] += footing.most()[d] - footing.least(d);
        }
        for (int v = 0; v < graph.firms(); v++) {
            join(source(v), v, Math.min(terms.most(v), owed[v]));
        }
        for (int s = 0; s < terms.sectors(); s++) {
            join(bank(), graph.firms() + s, terms.quota(s));
        }
    }

    private int source(int firm) {
        int sector = terms.sector(firm);
        return sector == FundTerms.NO_SECTOR ? bank() : graph.firms() + sector;
    }

    private int join(int from, int to, long amount) {
        int there = next[from]++;
        int back = next[to]++;
        head[there] = to;
        head[back] = from;
        mate[there] = back;
        mate[back] = there;
        room[there] = amount;
        return there;
    }
}

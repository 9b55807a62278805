// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// The greatest amount that the bank of a relief network can place at its present price.
///
/// Only arcs that are part of a best way on are used, so every unit settles as much as the price of
/// the bank says. Rounds of shortest augmenting paths: number the nodes by their distance from the
/// bank, send what goes along paths on which that number grows by 1, again until no path is left.
///
/// Source: E. A. Dinic, Algorithm for solution of a problem of maximum flow in networks with power
/// estimation, Soviet Math. Doklady 11 (1970).
final class FundFlow {
    private static final int UNSEEN = -1;

    private final ReliefNetwork network;
    private final ChainPrices prices;
    private final int[] level;
    private final int[] queue;
    private final int[] next;
    private final int[] path;

    FundFlow(ReliefNetwork network, ChainPrices prices) {
        this.network = network;
        this.prices = prices;
        this.level = new int[network.nodes()];
        this.queue = new int[network.nodes()];
        this.next = new int[network.nodes()];
        this.path = new int[network.nodes()];
    }

    /// Places at most `fund`.
    ///
    /// @return how much was placed
    long place(long fund) {
        long left = fund;
        while (left > 0 && number()) {
            System.arraycopy(network.first, 0, next, 0, next.length);
            left -= block(left);
        }
        return fund - left;
    }

    /// Numbers the nodes that the bank reaches; says whether money can come to rest at one.
    private boolean number() {
        long[] room = network.room;
        int[] head = network.head;
        Arrays.fill(level, UNSEEN);
        level[network.bank()] = 0;
        queue[0] = network.bank();
        int tail = 1;
        int rest = Integer.MAX_VALUE;
        for (int i = 0; i < tail && level[queue[i]] < rest; i++) {
            int node = queue[i];
            int until = network.first[node + 1];
            for (int a = network.first[node]; a < until; a++) {
                if (room[a] > 0 && level[head[a]] == UNSEEN && prices.isBest(node, a)) {
                    int to = head[a];
                    level[to] = level[node] + 1;
                    queue[tail++] = to;
                    rest = prices.price[to] == 0 ? Math.min(rest, level[to]) : rest;
                }
            }
        }
        return rest != Integer.MAX_VALUE;
    }

    /// Sends along numbered paths until each is blocked.
    private long block(long fund) {
        long left = fund;
        int length = 0;
        int node = network.bank();
        while (left > 0) {
            if (prices.price[node] == 0) {
                left -= send(length, left);
                length = firstFull(length);
                node = network.head[network.mate[path[length]]];
            } else if (advance(node)) {
                path[length++] = next[node];
                node = network.head[next[node]];
            } else if (length == 0) {
                break;
            } else {
                level[node] = UNSEEN;
                node = network.head[network.mate[path[--length]]];
            }
        }
        return fund - left;
    }

    /// Moves on to the next arc of a node that leads one number further.
    private boolean advance(int node) {
        for (; next[node] < network.first[node + 1]; next[node]++) {
            int arc = next[node];
            if (level[network.head[arc]] == level[node] + 1 && prices.isBest(node, arc)) {
                return true;
            }
        }
        return false;
    }

    private long send(int length, long most) {
        long amount = most;
        for (int i = 0; i < length; i++) {
            amount = Math.min(amount, network.room[path[i]]);
        }
        for (int i = 0; i < length; i++) {
            network.room[path[i]] -= amount;
            network.room[network.mate[path[i]]] += amount;
        }
        return amount;
    }

    /// The place of the first arc that has no room, or of the first arc when the fund is spent.
    private int firstFull(int length) {
        for (int i = 0; i < length; i++) {
            if (network.room[path[i]] == 0) {
                return i;
            }
        }
        return 0;
    }
}

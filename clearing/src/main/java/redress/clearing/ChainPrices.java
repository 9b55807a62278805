// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;

/// The price of each node of a relief network: what the next unit of money placed there settles.
///
/// It is the gain of the best way on through arcs that have room, where staying gains 0. Prices
/// only fall while a fund is placed; by how much is the length of a shortest path in whole slacks,
/// found with one bucket for each distance.
///
/// Cost: O(n + m + greatest price) for each update. Source: R. B. Dial, Algorithm 360:
/// shortest-path forest with topological ordering, CACM 12 (1969).
final class ChainPrices {
    private static final int NONE = -1;

    private final ReliefNetwork network;
    final int[] price;
    private final int[] fall;
    private final int[] bucket;
    private final int[] after;
    private final int[] before;

    /// Prices of a network before anything is placed.
    ///
    /// @param firms prices of the firms, at least 0, by which no arc with room gains
    ChainPrices(ReliefNetwork network, int[] firms) {
        this.network = network;
        this.price = Arrays.copyOf(firms, network.nodes());
        int greatest = Arrays.stream(firms).max().orElse(0);
        Arrays.fill(price, firms.length, price.length, greatest);
        this.fall = new int[price.length];
        this.bucket = new int[greatest + 1];
        this.after = new int[price.length];
        this.before = new int[price.length];
    }

    /// Whether an arc that leaves `node` is part of a best way on.
    boolean isBest(int node, int arc) {
        return price[node] == price[network.head[arc]] + network.gain[arc] && network.room[arc] > 0;
    }

    /// Brings prices up to date with the room that is left.
    void update() {
        Arrays.fill(bucket, NONE);
        for (int v = 0; v < price.length; v++) {
            fall[v] = price[v];
            insert(v);
        }
        for (int distance = 0; distance < bucket.length; distance++) {
            while (bucket[distance] != NONE) {
                int node = bucket[distance];
                remove(node);
                relax(node);
            }
        }
        for (int v = 0; v < price.length; v++) {
            price[v] -= fall[v];
        }
    }

    private void relax(int node) {
        int until = network.first[node + 1];
        for (int a = network.first[node]; a < until; a++) {
            int from = network.head[a];
            int reached = fall[node] + price[from] - price[node] + network.gain[a];
            if (reached < fall[from] && network.room[network.mate[a]] > 0) {
                remove(from);
                fall[from] = reached;
                insert(from);
            }
        }
    }

    private void insert(int node) {
        int next = bucket[fall[node]];
        after[node] = next;
        before[node] = NONE;
        if (next != NONE) {
            before[next] = node;
        }
        bucket[fall[node]] = node;
    }

    private void remove(int node) {
        if (before[node] == NONE) {
            bucket[fall[node]] = after[node];
        } else {
            after[before[node]] = after[node];
        }
        if (after[node] != NONE) {
            before[after[node]] = before[node];
        }
    }
}

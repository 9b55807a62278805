// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import redress.clearing.Chain;
import redress.clearing.DebtGraph;
import redress.clearing.ReliefPlan;

/// What one firm receives from a fund and what becomes of it.
///
/// @param settles the debts that it settles on its way, in minor units
/// @param frees firms on its chains that owe nothing any more
/// @param chains how many chains it takes
/// @param main the chain that settles most
record Injection(int firm, long amount, long settles, int frees, int chains, Chain main) {

    /// The injections of a plan, the one that settles most first.
    static List<Injection> of(ReliefPlan plan) {
        Collected collected = new Collected(plan);
        plan.forEachChain(collected::add);
        collected.end();
        collected.done.sort(
                Comparator.comparingLong(Injection::settles)
                        .reversed()
                        .thenComparingInt(Injection::firm));
        return collected.done;
    }

    private static long settled(Chain chain) {
        return chain.amount() * chain.length();
    }

    /// The chains of one receiver after the other.
    private static final class Collected {
        private final DebtGraph graph;
        private final boolean[] freed;
        private final List<Injection> done = new ArrayList<>();
        private final List<Chain> chains = new ArrayList<>();
        private final Set<Integer> frees = new HashSet<>();

        Collected(ReliefPlan plan) {
            this.graph = plan.graph();
            this.freed = new boolean[graph.firms()];
            for (int firm : plan.freed()) {
                freed[firm] = true;
            }
        }

        void add(Chain chain) {
            if (!chains.isEmpty() && receiver(chains.getFirst()) != receiver(chain)) {
                end();
            }
            chains.add(chain);
            for (int i = 0; i < chain.length(); i++) {
                int debtor = graph.debtor(chain.debt(i));
                if (freed[debtor]) {
                    frees.add(debtor);
                }
            }
        }

        void end() {
            if (chains.isEmpty()) {
                return;
            }
            Chain main = chains.getFirst();
            long amount = 0;
            long settles = 0;
            for (Chain chain : chains) {
                main = settled(chain) > settled(main) ? chain : main;
                amount += chain.amount();
                settles += settled(chain);
            }
            int firm = receiver(main);
            done.add(new Injection(firm, amount, settles, frees.size(), chains.size(), main));
            chains.clear();
            frees.clear();
        }

        private int receiver(Chain chain) {
            return graph.debtor(chain.debt(0));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SetOffTest {

    @Test
    void cancelsALoopByItsLeastDebt() {
        SetOffPlan plan = SetOff.of(graph(3, "0>1 700, 1>2 300, 2>0 500, 2>1 50")).solve();

        assertThat(plan.total()).isEqualTo(900);
        assertThat(plan.setOff(0)).isEqualTo(300);
        assertThat(plan.remainder(0)).isEqualTo(400);
        assertThat(plan.setOff(3)).isZero();
    }

    @Test
    void prefersTheLongerWayRound() {
        SetOffPlan plan = SetOff.of(graph(4, "0>1 10, 1>0 10, 1>2 10, 2>3 10, 3>0 10")).solve();

        assertThat(plan.total()).isEqualTo(40);
    }

    @Test
    void sharesWhatAPairSetsOffInTheOrderOfTheGraph() {
        SetOffPlan plan = SetOff.of(graph(2, "1>0 100, 0>1 30, 0>1 50, 0>1 80")).solve();

        assertThat(plan.total()).isEqualTo(200);
        assertThat(plan.setOff(1)).isEqualTo(30);
        assertThat(plan.setOff(2)).isEqualTo(50);
        assertThat(plan.setOff(3)).isEqualTo(20);
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        System.out.println("seed 53");
        SplittableRandom random = new SplittableRandom(53);
        for (int i = 0; i < 2_000; i++) {
            DebtGraph graph = small(random);
            SetOffPlan plan = SetOff.of(graph).solve();
            assertThat(plan.total()).as("graph %d", i).isEqualTo(greatest(graph));
        }
    }

    private static DebtGraph small(SplittableRandom random) {
        int firms = 2 + random.nextInt(4);
        int debts = 1 + random.nextInt(8);
        int[] debtor = new int[debts];
        int[] creditor = new int[debts];
        long[] amount = new long[debts];
        for (int i = 0; i < debts; i++) {
            debtor[i] = random.nextInt(firms);
            creditor[i] = (debtor[i] + 1 + random.nextInt(firms - 1)) % firms;
            amount[i] = random.nextLong(1, 4);
        }
        return DebtGraph.of(firms, debtor, creditor, amount);
    }

    private static long greatest(DebtGraph graph) {
        return greatest(graph, 0, new long[graph.firms()]);
    }

    private static long greatest(DebtGraph graph, int debt, long[] balance) {
        if (debt == graph.debts()) {
            for (long each : balance) {
                if (each != 0) {
                    return Long.MIN_VALUE;
                }
            }
            return 0;
        }
        long best = Long.MIN_VALUE;
        for (long amount = 0; amount <= graph.amount(debt); amount++) {
            balance[graph.debtor(debt)] -= amount;
            balance[graph.creditor(debt)] += amount;
            best = Math.max(best, amount + greatest(graph, debt + 1, balance));
            balance[graph.debtor(debt)] += amount;
            balance[graph.creditor(debt)] -= amount;
        }
        return best;
    }

    private static DebtGraph graph(int firms, String debts) {
        String[] each = debts.split(", ");
        int[] debtor = new int[each.length];
        int[] creditor = new int[each.length];
        long[] amount = new long[each.length];
        for (int i = 0; i < each.length; i++) {
            String[] part = each[i].split("[> ]");
            debtor[i] = Integer.parseInt(part[0]);
            creditor[i] = Integer.parseInt(part[1]);
            amount[i] = Long.parseLong(part[2]);
        }
        return DebtGraph.of(firms, debtor, creditor, amount);
    }
}

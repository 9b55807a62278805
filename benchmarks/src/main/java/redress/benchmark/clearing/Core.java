// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.util.Arrays;

/// The part of a graph in which anything can be set off: debts within a strongly connected
/// component, their firms numbered anew.
final class Core {
    private Core() {}

    static Obligations of(Obligations debts) {
        int[] component = Components.of(debts);
        int[] number = new int[debts.firms()];
        Arrays.fill(number, -1);
        int kept = 0;
        for (int i = 0; i < debts.debts(); i++) {
            if (component[debts.debtor()[i]] == component[debts.creditor()[i]]) {
                number[debts.debtor()[i]] = 0;
                number[debts.creditor()[i]] = 0;
                kept++;
            }
        }
        int firms = 0;
        for (int firm = 0; firm < number.length; firm++) {
            if (number[firm] == 0) {
                number[firm] = firms++;
            }
        }
        return cut(
                debts,
                component,
                number,
                new Obligations(firms, new int[kept], new int[kept], new long[kept]));
    }

    private static Obligations cut(
            Obligations debts, int[] component, int[] number, Obligations core) {
        int next = 0;
        for (int i = 0; i < debts.debts(); i++) {
            int debtor = debts.debtor()[i];
            int creditor = debts.creditor()[i];
            if (component[debtor] == component[creditor]) {
                core.debtor()[next] = number[debtor];
                core.creditor()[next] = number[creditor];
                core.amount()[next++] = debts.amount()[i];
            }
        }
        return core;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.function.LongSupplier;

/// Who owes whom, row by row, while a test draws a graph; a debt to oneself is left out.
final class DebtList {
    private final int firms;
    private int[] debtor = new int[64];
    private int[] creditor = new int[64];
    private int size;

    DebtList(int firms) {
        this.firms = firms;
    }

    void add(int from, int to) {
        if (from == to) {
            return;
        }
        if (size == debtor.length) {
            debtor = Arrays.copyOf(debtor, 2 * size);
            creditor = Arrays.copyOf(creditor, 2 * size);
        }
        debtor[size] = from;
        creditor[size++] = to;
    }

    int firms() {
        return firms;
    }

    int size() {
        return size;
    }

    DebtGraph withAmounts(LongSupplier next) {
        long[] amount = new long[size];
        Arrays.setAll(amount, i -> next.getAsLong());
        return DebtGraph.of(
                firms, Arrays.copyOf(debtor, size), Arrays.copyOf(creditor, size), amount);
    }
}

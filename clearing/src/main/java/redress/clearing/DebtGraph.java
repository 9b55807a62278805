// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// Debts in one currency between firms that are numbered from 0, kept in columns.
///
/// Debt `i` says that firm `debtor(i)` owes firm `creditor(i)` the amount `amount(i)` in minor
/// units. Two firms may have any number of debts in either direction; nobody owes itself. All
/// amounts together stay below 2^62, so no sum over debts can wrap.
///
/// Cost: 16 bytes a debt; the arrays are taken over, not copied, and must not be written to again.
public final class DebtGraph {
    private final int firms;
    private final int[] debtor;
    private final int[] creditor;
    private final long[] amount;
    private final long total;

    private DebtGraph(int firms, int[] debtor, int[] creditor, long[] amount) {
        this.firms = firms;
        this.debtor = debtor;
        this.creditor = creditor;
        this.amount = amount;
        this.total = checkedTotal();
    }

    /// The graph of these columns, which it takes over.
    ///
    /// @throws IllegalArgumentException when a firm is not in `0 … firms - 1`, a firm owes itself,
    ///   an amount is not positive or the sum reaches 2^62; the message names the debt
    public static DebtGraph of(int firms, int[] debtor, int[] creditor, long[] amount) {
        if (firms < 0) {
            throw new IllegalArgumentException("firms (%d) must not be negative".formatted(firms));
        }
        if (debtor.length != creditor.length || debtor.length != amount.length) {
            throw new IllegalArgumentException(
                    "columns (%d debtors, %d creditors, %d amounts) must be equally long"
                            .formatted(debtor.length, creditor.length, amount.length));
        }
        return new DebtGraph(firms, debtor, creditor, amount);
    }

    public int firms() {
        return firms;
    }

    public int debts() {
        return amount.length;
    }

    public int debtor(int debt) {
        return debtor[debt];
    }

    public int creditor(int debt) {
        return creditor[debt];
    }

    /// What is owed, in minor units, at least 1.
    public long amount(int debt) {
        return amount[debt];
    }

    /// The sum of all amounts.
    public long total() {
        return total;
    }

    int[] debtors() {
        return debtor;
    }

    int[] creditors() {
        return creditor;
    }

    long[] amounts() {
        return amount;
    }

    private long checkedTotal() {
        long sum = 0;
        for (int i = 0; i < amount.length; i++) {
            requireFirm(i, debtor[i]);
            requireFirm(i, creditor[i]);
            if (debtor[i] == creditor[i]) {
                throw new IllegalArgumentException(
                        "debt %d: debtor and creditor (%d) must be two firms"
                                .formatted(i, debtor[i]));
            }
            if (amount[i] <= 0) {
                throw new IllegalArgumentException(
                        "debt %d: amount (%d) must be positive".formatted(i, amount[i]));
            }
            sum += amount[i];
            if (sum < 0 || sum >= 1L << 62) {
                throw new IllegalArgumentException(
                        "debt %d: the sum of all amounts must stay below 2^62".formatted(i));
            }
        }
        return sum;
    }

    private void requireFirm(int debt, int firm) {
        if (firm < 0 || firm >= firms) {
            throw new IllegalArgumentException(
                    "debt %d: firm (%d) must be in 0 to %d".formatted(debt, firm, firms - 1));
        }
    }
}

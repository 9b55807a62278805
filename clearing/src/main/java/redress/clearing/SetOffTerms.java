// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

/// What a set-off is asked to respect.
///
/// @param priority what a unit of each debt counts; empty where every unit counts 1
record SetOffTerms(DebtGraph graph, Limits limits, byte[] priority, Sharing sharing) {

    static SetOffTerms plain(DebtGraph graph) {
        return new SetOffTerms(graph, Limits.none(), new byte[0], Sharing.oldestFirst());
    }

    long most(int debt) {
        return limits.most(graph, debt);
    }

    int priority(int debt) {
        return priority.length == 0 ? 1 : priority[debt];
    }

    /// Whether every debt may be set off in full and counts alike.
    boolean arePlain() {
        return limits == Limits.none() && priority.length == 0;
    }

    /// Whether debts of one pair that stand beside each other can be taken as one.
    boolean areAlike(int debt, int other) {
        return graph.debtor(debt) == graph.debtor(other)
                && graph.creditor(debt) == graph.creditor(other)
                && priority(debt) == priority(other);
    }
}

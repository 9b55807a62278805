// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The most that a debt or a firm gives up in a clearing, and which debts stay out and why.
///
/// A firm gives up as much as it is relieved of, so one limit bounds both sides. A firm that is
/// excluded takes all that it owes and is owed with it. What is not named is not limited.
///
/// Cost: 8 bytes for each debt or firm of the graph once one of them has a limit, and as much for
/// exclusions.
public final class Limits {
    private static final Limits NONE = new Limits(null, null, null);

    private final long @Nullable [] debtMost;
    private final long @Nullable [] firmMost;
    private final @Nullable Exclusion @Nullable [] excluded;

    private Limits(
            long @Nullable [] debtMost,
            long @Nullable [] firmMost,
            @Nullable Exclusion @Nullable [] excluded) {
        this.debtMost = debtMost;
        this.firmMost = firmMost;
        this.excluded = excluded;
    }

    /// No limits at all.
    public static Limits none() {
        return NONE;
    }

    /// Begins limits for the debts and firms of this graph.
    public static Builder on(DebtGraph graph) {
        return new Builder(graph);
    }

    /// The most that this debt gives up: nothing when it is excluded, at most what is owed.
    public long most(DebtGraph graph, int debt) {
        if (excluded != null && excluded[debt] != null) {
            return 0;
        }
        return debtMost == null ? graph.amount(debt) : Math.min(graph.amount(debt), debtMost[debt]);
    }

    /// The most that this firm gives up, `Long.MAX_VALUE` when it has no limit.
    public long most(int firm) {
        return firmMost == null ? Long.MAX_VALUE : firmMost[firm];
    }

    /// Why this debt stays out, if it does.
    public Optional<Exclusion> exclusion(int debt) {
        return excluded == null ? Optional.empty() : Optional.ofNullable(excluded[debt]);
    }

    /// Whether some firm has a limit.
    public boolean limitFirms() {
        return firmMost != null;
    }

    /// These limits, for use on this graph.
    ///
    /// @throws IllegalArgumentException when they were made for one of another size
    Limits requireFor(DebtGraph graph) {
        requireLength("debts", debtMost == null ? graph.debts() : debtMost.length, graph.debts());
        requireLength("debts", excluded == null ? graph.debts() : excluded.length, graph.debts());
        requireLength("firms", firmMost == null ? graph.firms() : firmMost.length, graph.firms());
        return this;
    }

    private static void requireLength(String what, int length, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException(
                    "limits are for %d %s, the graph has %d".formatted(length, what, expected));
        }
    }

    /// Limits that are being collected; a later one for the same debt or firm replaces the first.
    public static final class Builder {
        private final DebtGraph graph;
        private long @Nullable [] debtMost;
        private long @Nullable [] firmMost;
        private @Nullable Exclusion @Nullable [] excluded;
        private @Nullable Exclusion @Nullable [] excludedFirm;

        private Builder(DebtGraph graph) {
            this.graph = graph;
        }

        /// This debt gives up at most so much, in minor units.
        public Builder debt(int debt, long most) {
            requireIndex("debt", debt, graph.debts());
            requireNotNegative("debt", debt, most);
            debtMost = debtMost == null ? unlimited(graph.debts()) : debtMost;
            debtMost[debt] = most;
            return this;
        }

        /// This firm gives up at most so much over all its debts, in minor units.
        public Builder firm(int firm, long most) {
            requireIndex("firm", firm, graph.firms());
            requireNotNegative("firm", firm, most);
            firmMost = firmMost == null ? unlimited(graph.firms()) : firmMost;
            firmMost[firm] = most;
            return this;
        }

        /// This debt stays out.
        public Builder exclude(int debt, Exclusion reason) {
            requireIndex("debt", debt, graph.debts());
            excluded = excluded == null ? new Exclusion[graph.debts()] : excluded;
            excluded[debt] = reason;
            return this;
        }

        /// All that this firm owes and is owed stays out.
        public Builder excludeFirm(int firm, Exclusion reason) {
            requireIndex("firm", firm, graph.firms());
            excludedFirm = excludedFirm == null ? new Exclusion[graph.firms()] : excludedFirm;
            excludedFirm[firm] = reason;
            return this;
        }

        /// The limits collected so far; a debt's own reason stands before its debtor's, and that
        /// before its creditor's.
        public Limits toLimits() {
            return new Limits(
                    debtMost == null ? null : debtMost.clone(),
                    firmMost == null ? null : firmMost.clone(),
                    reasons());
        }

        private @Nullable Exclusion @Nullable [] reasons() {
            if (excluded == null && excludedFirm == null) {
                return null;
            }
            @Nullable Exclusion[] reasons =
                    excluded == null ? new Exclusion[graph.debts()] : excluded.clone();
            for (int d = 0; excludedFirm != null && d < reasons.length; d++) {
                if (reasons[d] == null) {
                    Exclusion debtor = excludedFirm[graph.debtor(d)];
                    reasons[d] = debtor != null ? debtor : excludedFirm[graph.creditor(d)];
                }
            }
            return reasons;
        }

        private static long[] unlimited(int length) {
            long[] most = new long[length];
            Arrays.fill(most, Long.MAX_VALUE);
            return most;
        }

        private static void requireIndex(String what, int index, int size) {
            if (index < 0 || index >= size) {
                throw new IllegalArgumentException(
                        "%s (%d) must be in 0 to %d".formatted(what, index, size - 1));
            }
        }

        private static void requireNotNegative(String what, int index, long most) {
            if (most < 0) {
                throw new IllegalArgumentException(
                        "%s %d: limit (%d) must not be negative".formatted(what, index, most));
            }
        }
    }
}

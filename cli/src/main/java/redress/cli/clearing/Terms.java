// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import redress.clearing.DebtGraph;
import redress.clearing.Exclusion;
import redress.clearing.Limits;

/// What a file says of each debt besides who owes how much; a column that it does not have is null.
///
/// @param due days from 1970-01-01, [#NO_DAY] where none is said
/// @param priority 1 to 10
/// @param most the most that may be set off, in minor units; [Long#MAX_VALUE] where nothing is said
/// @param excluded the place of the reason among those of [Exclusion], [#NOT_EXCLUDED] without one
record Terms(
        int @Nullable [] due,
        byte @Nullable [] priority,
        long @Nullable [] most,
        byte @Nullable [] excluded) {
    /// A debt without a due day comes after all others.
    static final int NO_DAY = Integer.MAX_VALUE;

    static final byte NOT_EXCLUDED = -1;

    private static final Exclusion[] REASONS = Exclusion.values();

    /// The place of a reason among all.
    static byte place(Exclusion reason) {
        return (byte) Arrays.asList(REASONS).indexOf(reason);
    }

    /// Adds what is said here to the limits of the graph.
    void addTo(Limits.Builder limits, DebtGraph graph) {
        for (int debt = 0; most != null && debt < graph.debts(); debt++) {
            if (most[debt] < graph.amount(debt)) {
                limits.debt(debt, most[debt]);
            }
        }
        for (int debt = 0; excluded != null && debt < graph.debts(); debt++) {
            if (excluded[debt] != NOT_EXCLUDED) {
                limits.exclude(debt, REASONS[excluded[debt]]);
            }
        }
    }
}

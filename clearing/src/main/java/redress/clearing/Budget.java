// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.function.LongSupplier;

/// How long a set-off may take: it is told how far the work is and says whether it goes on.
///
/// It is asked some hundred times a second from the thread that solves. The same answers to the
/// same request give the same plan. What leads up to the search, each change of all prices and
/// writing down the plan are not interrupted; they take time in proportion to the debts.
@FunctionalInterface
public interface Budget {

    /// What shall happen next.
    ///
    /// @param percent a rough part of this stage that is done; it may fall
    Wish ask(Stage stage, int percent);

    /// Without an end.
    static Budget unlimited() {
        return (stage, percent) -> Wish.GO_ON;
    }

    /// Until so many nanoseconds have elapsed by the caller's watch; then the best plan so far.
    ///
    /// @param elapsedNanos what has elapsed since the caller began
    static Budget of(long nanos, LongSupplier elapsedNanos) {
        return (stage, percent) -> elapsedNanos.getAsLong() < nanos ? Wish.GO_ON : Wish.STOP;
    }

    /// What a set-off is doing.
    enum Stage {
        /// Takes the debts of pairs together and looks for those that lie on a loop.
        PREPARE,
        /// Moves amounts round loops.
        MOVE,
        /// Moves the last of them along shortest ways.
        COMPLETE,
        /// Places a relief fund, from the longest chains to the shortest; asked once for each
        /// length.
        RELIEVE
    }

    /// How to go on.
    enum Wish {
        GO_ON,
        /// Stop soon, with the best plan so far and a bound on what is missing.
        STOP,
        /// Give up, with a [CancelledException].
        CANCEL
    }

    /// A set-off whose [Budget] asked for it to be cancelled; there is no plan.
    final class CancelledException extends RuntimeException {
        CancelledException() {
            super("set-off cancelled by its budget; maybe STOP was meant, which gives a plan");
        }
    }
}

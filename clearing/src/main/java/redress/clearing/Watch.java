// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import redress.clearing.Budget.Stage;

/// Asks a [Budget] once in so many steps and remembers that it said to stop.
final class Watch {
    private static final int STEPS = 1 << 12;

    private final Budget budget;
    private final int steps;
    private int left;
    private boolean stopped;

    Watch(Budget budget, int steps) {
        this.budget = budget;
        this.steps = steps;
    }

    static Watch of(Budget budget) {
        return new Watch(budget, STEPS);
    }

    static Watch none() {
        return of(Budget.unlimited());
    }

    /// Whether so many steps are done that it is time to ask.
    boolean isDue() {
        return --left < 0;
    }

    /// Whether the work shall end, of which `open` parts of `all` are left.
    boolean stops(Stage stage, long open, long all) {
        left = steps;
        if (!stopped) {
            int percent = (int) (100 - 100 * Math.min(open, all) / Math.max(1, all));
            switch (budget.ask(stage, percent)) {
                case GO_ON -> {}
                case STOP -> stopped = true;
                case CANCEL -> throw new Budget.CancelledException();
            }
        }
        return stopped;
    }

    boolean hasStopped() {
        return stopped;
    }
}

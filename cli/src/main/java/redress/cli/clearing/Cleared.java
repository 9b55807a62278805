// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import redress.clearing.SetOffPlan;

/// A ledger with its set-off.
///
/// @param seconds how long the solution took, without reading and writing
record Cleared(Ledger ledger, SetOffPlan plan, double seconds) {

    long debt() {
        return ledger.graph().total();
    }

    /// What a plan that was stopped in time lacks at most; with priorities, each unit counts as
    /// often as its priority.
    long gap() {
        return plan.upperBound() - plan.worth();
    }

    /// What is set off of all debt, from 0 to 1.
    double share() {
        return debt() == 0 ? 0 : (double) plan.total() / debt();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import redress.clearing.Placement;
import redress.clearing.ReliefCurve;
import redress.clearing.ReliefPlan;
import redress.clearing.SetOffPlan;

/// A ledger with its set-off and the fund that was placed in it.
///
/// @param fund what could be placed
/// @param curve as far as it was asked for
/// @param seconds how long set-off and placing took, without reading and writing
record Relieved(
        Ledger ledger,
        SetOffPlan setOff,
        long fund,
        ReliefPlan plan,
        ReliefCurve curve,
        Naive naive,
        double seconds) {

    /// What the same fund settles beyond the set-off when it is handed out without looking at
    /// chains.
    record Naive(Placement proRata, Placement largestFirst) {}

    /// What the fund settles beyond the set-off.
    long gained() {
        return plan.total() - setOff.total();
    }

    /// What a unit of the fund settles on average.
    double perUnit() {
        return perUnit(gained(), plan.placed());
    }

    static double perUnit(long settled, long placed) {
        return placed == 0 ? 0 : (double) settled / placed;
    }
}

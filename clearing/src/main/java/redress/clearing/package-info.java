// SPDX-License-Identifier: Apache-2.0
/// A graph of obligations in, a set-off plan with a certificate out.
///
/// When A owes B, B owes C and C owes A, the loop can be cancelled without money. The amounts that
/// can be cancelled at once form a circulation: every firm gives up as much as it is relieved of,
/// so no net position changes. The largest circulation is a minimum-cost flow with all costs -1;
/// one integer per firm proves that no larger one exists.
///
/// Start reading at [redress.clearing.SetOff]; [redress.clearing.Circulation] is the solver behind
/// it.
@NullMarked
package redress.clearing;

import org.jspecify.annotations.NullMarked;

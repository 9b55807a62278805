// SPDX-License-Identifier: Apache-2.0
/// A case as a fold over its events, moves decided purely, and clocks that can be derived.
///
/// Start reading at [redress.procedure.Procedure] (the rules), then [redress.procedure.CaseState]
/// (what the events add up to), [redress.procedure.Decision] (what a move comes to) and
/// [redress.procedure.ClockState] (a clock, the day it ends on and why). Nothing here reads the
/// time: every move brings the instant at which it is made.
@NullMarked
package redress.procedure;

import org.jspecify.annotations.NullMarked;

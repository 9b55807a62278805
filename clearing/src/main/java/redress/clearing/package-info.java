// SPDX-License-Identifier: Apache-2.0
/// A graph of obligations in, a set-off or relief plan with a certificate out.
///
/// When A owes B, B owes C and C owes A, the loop can be cancelled without money. The amounts
/// `x(e)` that can be cancelled at once form a circulation: every firm gives up as much as it is
/// relieved of, so no net position changes. The largest is a minimum-cost flow with all costs -1;
/// one whole price per firm proves that no larger one exists. What is left contains no loop; a
/// limited fund settles most of it along the longest chains, and one more price, that of the fund,
/// proves it.
///
/// Firms are numbered from 0 and amounts are positive minor units of one currency, all together
/// below 2^62; anything else is refused when the graph is made.
///
/// Start reading at [redress.clearing.DebtGraph] and [redress.clearing.SetOff], then
/// [redress.clearing.Verifier] for the proof and [redress.clearing.Relief] for a fund.
@NullMarked
package redress.clearing;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Exact amounts and half-open date ranges: the two values that every other part of Redress counts
/// with.
///
/// Start reading at [redress.money.Money], then [redress.money.DateRange]. Nothing here rounds by
/// itself: an amount that does not fit its currency is refused unless the caller names how to
/// round.
@NullMarked
package redress.money;

import org.jspecify.annotations.NullMarked;

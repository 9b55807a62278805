// SPDX-License-Identifier: Apache-2.0
/// Exact amounts, currencies, rounding and half-open date ranges.
///
/// Start reading at [redress.money.DateRange].
@NullMarked
package redress.money;

import org.jspecify.annotations.NullMarked;

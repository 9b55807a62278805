// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import redress.app.claim.Origin.Kind;

/// One invoice of a claim that was filed.
///
/// @param dueBy how its due day was known
public record FiledInvoice(Overdue debt, Kind dueBy) {}

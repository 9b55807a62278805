// SPDX-License-Identifier: Apache-2.0
/// The business rules of EN 16931 and XRechnung that bear on who pays whom, how much and when; a
/// broken one is a finding that names it. This is no validator: an invoice may break rules and be
/// owed all the same.
///
/// Start reading at [Rules] and [Facts].
@NullMarked
package redress.einvoice.internal.rule;

import org.jspecify.annotations.NullMarked;

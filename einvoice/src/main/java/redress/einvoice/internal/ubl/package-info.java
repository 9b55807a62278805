// SPDX-License-Identifier: Apache-2.0
/// UBL 2.1 Invoice and CreditNote: one small reader for each business group.
///
/// Start reading at [UblInvoice].
@NullMarked
package redress.einvoice.internal.ubl;

import org.jspecify.annotations.NullMarked;

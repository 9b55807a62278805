// SPDX-License-Identifier: Apache-2.0
/// UN/CEFACT Cross Industry Invoice, D16B, D22B and older, and ZUGFeRD 1, which names a few
/// elements otherwise: one small reader for each business group.
///
/// Start reading at [CiiInvoice].
@NullMarked
package redress.einvoice.internal.cii;

import org.jspecify.annotations.NullMarked;

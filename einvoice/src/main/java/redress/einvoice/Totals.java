// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The totals of an invoice exactly as written: never recomputed, never rounded, signs untouched.
///
/// @param lines BT-106, the sum of the lines
/// @param allowances BT-107
/// @param charges BT-108
/// @param net BT-109, without VAT
/// @param tax BT-110, in the currency of the invoice
/// @param gross BT-112, with VAT
/// @param prepaid BT-113
/// @param rounding BT-114
/// @param due BT-115, what remains to be paid
public record Totals(
        @Nullable BigDecimal lines,
        @Nullable BigDecimal allowances,
        @Nullable BigDecimal charges,
        @Nullable BigDecimal net,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal prepaid,
        @Nullable BigDecimal rounding,
        @Nullable BigDecimal due) {}

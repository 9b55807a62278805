// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One line of an invoice, as written.
///
/// @param id BT-126
/// @param name BT-153
/// @param quantity BT-129
/// @param unit BT-130, a code of UN/ECE Recommendation 20
/// @param net BT-131
/// @param counted whether it counts in the sum; false for a line that groups or explains others
public record InvoiceLine(
        @Nullable String id,
        @Nullable String name,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal net,
        boolean counted) {}

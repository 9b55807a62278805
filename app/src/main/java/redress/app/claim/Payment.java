// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A part of an invoice that was paid or credited, in the invoice's currency.
public record Payment(LocalDate day, BigDecimal amount) {}

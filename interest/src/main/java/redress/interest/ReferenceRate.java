// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One published rate: so many percent since that day, and where that stands.
public record ReferenceRate(String series, LocalDate since, BigDecimal percent, Source source) {}

// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One value of a published table: so many percent on that day, and until the next one.
///
/// @param line where it stands in the file, counted from one
public record Observation(int line, LocalDate day, BigDecimal percent) {}

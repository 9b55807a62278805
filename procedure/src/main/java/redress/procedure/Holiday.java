// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.time.LocalDate;

/// A day on which the authorities do not work, and the law that says so.
///
/// @param knownFrom when it was announced: nobody could count with it before
public record Holiday(LocalDate day, String name, String rule, Instant knownFrom) {}

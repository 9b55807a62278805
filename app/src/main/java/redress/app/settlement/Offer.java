// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.Instant;
import redress.procedure.Role;

/// Terms that one side has put to the other.
///
/// @param seq the number of the event that made the offer
public record Offer(long seq, Role by, Instant at, Terms terms) {}

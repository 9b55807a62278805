// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.Instant;
import redress.procedure.Role;

/// One side's consent to the terms: an event of the case.
///
/// @param seq the number of the event
/// @param hash the event's hash, in hex; it covers all events before it, the offer among them
public record Signature(Role by, Instant at, long seq, String hash) {}

// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// The fact that a move leaves, never changed afterwards.
///
/// Facts hold codes, days and counts only, in the order of their names: what a person wrote is
/// stored beside the event by the caller.
///
/// @param seq the place in the case's history, from 1
/// @param type what happened, in the past tense
public record Event(long seq, String type, Role by, Instant at, Map<String, String> facts) {
    public Event {
        if (seq < 1) {
            throw new IllegalArgumentException("seq (%d) must be 1 or more".formatted(seq));
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}

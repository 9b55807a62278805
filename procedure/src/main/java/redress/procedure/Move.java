// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.util.Map;

/// An act that somebody wants to make: which move, from which seat, when, and with what details.
public record Move(String rule, Role by, Instant at, Map<String, String> details) {
    public Move {
        details = Map.copyOf(details);
    }

    public static Move of(String rule, Role by, Instant at) {
        return new Move(rule, by, at, Map.of());
    }
}

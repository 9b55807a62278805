// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.List;

/// What a move comes to: events, or a refusal that changes nothing.
public sealed interface Decision {
    /// The move is made; the events are ready to be stored and folded. The last one is the move's
    /// own, any before it are of clocks that had run out by then.
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /// The move is not made. The message names the value, the rule and the next step; the code is
    /// stable.
    record Refused(String code, String message) implements Decision {}
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;

/// What became of a move.
public sealed interface Answer {

    /// It was made: the case as it is now and the events that were added.
    record Made(Case after, List<RecordedEvent> events) implements Answer {
        public Made {
            events = List.copyOf(events);
        }
    }

    /// The procedure does not allow it; nothing changed. The code is stable, the message names the
    /// value, the rule and the next step.
    record Refused(String code, String message) implements Answer {}

    /// Somebody else acted since the actor looked; nothing changed.
    record Stale(long version) implements Answer {}
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;
import redress.procedure.CaseState;

/// A case has moved. Told within the transaction of the move: a listener that fails undoes the
/// move.
///
/// @param filed whether these are the first events of a new case
public record CaseMoved(
        Case moved, boolean filed, List<RecordedEvent> events, CaseState state, Actor actor) {
    public CaseMoved {
        events = List.copyOf(events);
    }
}

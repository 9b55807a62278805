// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;
import java.util.UUID;

/// What came of filing a draft.
public sealed interface FilingAnswer {

    /// It is a case now, or was already.
    record Filed(UUID caseId, String reference) implements FilingAnswer {}

    /// It is not ready; nothing was filed.
    record NotReady(List<Mistake> obstacles) implements FilingAnswer {
        public NotReady {
            obstacles = List.copyOf(obstacles);
        }
    }

    /// There is no such draft, or its time is over.
    record NoSuchDraft() implements FilingAnswer {}
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import java.util.List;
import redress.app.casefile.Case;

/// What came of filing a complaint.
public sealed interface ComplaintAnswer {

    /// It is a case now, or was already.
    record Filed(Case filed) implements ComplaintAnswer {}

    /// It is not ready; nothing was filed.
    record NotReady(List<Mistake> mistakes) implements ComplaintAnswer {
        public NotReady {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// There is no such draft, or its time is over.
    record NoSuchDraft() implements ComplaintAnswer {}
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Cases;

/// What respondents answer.
@Component
public class Responses {

    private final Cases cases;
    private final ResponseRows rows;

    Responses(Cases cases, ResponseRows rows) {
        this.cases = cases;
        this.rows = rows;
    }

    /// An answer that was given, by the number of its event.
    public record Given(long seq, Response response) {}

    /// Gives an answer.
    public Answer give(UUID caseId, Actor respondent, Response response, Written written) {
        return cases.make(
                caseId,
                new Act(
                        response.move(),
                        respondent,
                        written.version(),
                        response.details(),
                        written.texts(),
                        written.documents()));
    }

    /// The latest answer to a case.
    public Optional<Given> last(UUID caseId) {
        return rows.last(caseId);
    }
}

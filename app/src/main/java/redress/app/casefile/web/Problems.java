// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import redress.app.casefile.Uploads;
import redress.app.web.Fault;
import redress.app.web.Refusal;
import redress.app.web.Words;

/// What the API answers when a move is not made.
final class Problems {

    private Problems() {}

    /// The procedure or a rule refused: 422 with its code and sentence.
    static ErrorResponseException refused(String code, String message) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, code, message);
    }

    /// Somebody else acted in between: 412.
    static ErrorResponseException stale(long version) {
        return problem(
                HttpStatus.PRECONDITION_FAILED,
                "stale",
                "The case is at version %d. Read it again, then repeat the move."
                        .formatted(version));
    }

    /// The key may look, but not act, from the seat it has.
    static ErrorResponseException needsScope(String scope) {
        return problem(
                HttpStatus.FORBIDDEN,
                "scope",
                "This move needs a key with the scope %s. Make one on the page /keys."
                        .formatted(scope));
    }

    /// Files that were not taken, each with its reason.
    static Refusal files(Uploads.Taken taken, Words words, Locale language) {
        return Refusal.invalid(
                taken.refused().stream()
                        .map(no -> new Fault(no.file(), words.find(language, no.reasonKey())))
                        .toList());
    }

    private static ErrorResponseException problem(HttpStatus status, String code, String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setType(URI.create("urn:redress:" + code));
        return new ErrorResponseException(status, problem, null);
    }
}

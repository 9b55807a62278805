// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What the API answers when a move is not made.
final class Problems {

    private Problems() {}

    /// The procedure refused: 422 with its code and sentence.
    static ResponseStatusException refused(String code, String message) {
        return new ResponseStatusException(
                HttpStatus.UNPROCESSABLE_CONTENT, "%s (%s)".formatted(message, code));
    }

    /// Somebody else acted in between: 412.
    static ResponseStatusException stale(long version) {
        return new ResponseStatusException(
                HttpStatus.PRECONDITION_FAILED,
                "The case is at version %d. Read it again, then repeat the move."
                        .formatted(version));
    }
}

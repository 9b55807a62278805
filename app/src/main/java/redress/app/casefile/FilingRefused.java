// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// The procedure does not take a matter; the transaction is undone, so that no number is left
/// behind.
public final class FilingRefused extends ErrorResponseException {

    private final String code;

    FilingRefused(String code, String message) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, problem(code, message), null);
        this.code = code;
    }

    private static ProblemDetail problem(String code, String message) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, message);
        problem.setType(URI.create("urn:redress:" + code));
        return problem;
    }

    /// The procedure's stable code.
    public String code() {
        return code;
    }
}

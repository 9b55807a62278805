// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/// What went wrong with a request, known well enough to be told.
///
/// @param detail one English sentence for software; empty where there is none
/// @param headers what the answer has to carry, such as `Allow`
/// @param incident the name under which it stands in the log; empty where nothing of ours failed
record Failure(int status, String detail, HttpHeaders headers, String incident) {

    private static final Set<Integer> TOLD =
            Set.of(400, 401, 403, 404, 405, 413, 415, 422, 429, 500, 503);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int INCIDENT_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A failure of which only the status is known.
    static Failure of(int status) {
        return of(status, "");
    }

    /// The failure that an exception means.
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> of(refusal.status());
            case MethodArgumentTypeMismatchException wrong -> of(400, wrongValue(wrong));
            case TypeMismatchException wrong -> of(400);
            case HttpMessageNotReadableException unreadable ->
                    of(400, "The body could not be read. Check its syntax.");
            case ErrorResponse known -> {
                Failure failure = of(known.getStatusCode().value(), known.getBody().getDetail());
                yield new Failure(
                        failure.status, failure.detail, known.getHeaders(), failure.incident);
            }
            case InvalidParameterException broken -> of(broken.getErrorCode());
            case MultipartException broken -> of(400, "The upload could not be read.");
            default -> of(500);
        };
    }

    /// The status whose words are used: its own, or those of its kind.
    int kind() {
        if (TOLD.contains(status)) {
            return status;
        }
        return isOurs() ? 500 : 400;
    }

    /// Whether the installation failed, not the request.
    boolean isOurs() {
        return status >= 500;
    }

    private static Failure of(int sent, @Nullable String detail) {
        int status = sent < 400 || sent > 599 ? 500 : sent;
        String incident = status >= 500 ? newIncident() : "";
        return new Failure(status, detail == null ? "" : detail, HttpHeaders.EMPTY, incident);
    }

    private static String wrongValue(MethodArgumentTypeMismatchException wrong) {
        Class<?> wanted = wrong.getRequiredType();
        return "%s (%s) must be a %s."
                .formatted(
                        wrong.getName(),
                        wrong.getValue(),
                        wanted == null ? "value" : wanted.getSimpleName());
    }

    private static String newIncident() {
        return RANDOM.ints(INCIDENT_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}

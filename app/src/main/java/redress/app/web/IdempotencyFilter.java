// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Lets a caller of the API repeat a POST safely: with the same `Idempotency-Key` the work is done
/// once and the first answer is given again, for a day.
///
/// Key and answer are stored in the transaction of the work, and the answer leaves after it is
/// committed: a server that dies in between has done the work and answers the repeated call, or has
/// done nothing. A second call while the first still runs waits for it.
@Component
@Order
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final int KEY_MAX = 200;
    private static final int BODY_MAX = 2_000_000;

    private final Answers answers;
    private final TransactionTemplate transaction;

    IdempotencyFilter(Answers answers, TransactionTemplate transaction) {
        this.answers = answers;
        this.transaction = transaction;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !request.getRequestURI().startsWith("/api/")
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > KEY_MAX) {
            refuse(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "Idempotency-Key must have 1 to 200 characters");
            return;
        }
        Optional<HttpServletRequest> whole = whole(request);
        if (whole.isEmpty()) {
            refuse(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "A body under an Idempotency-Key has at most 2 MB; send files as multipart");
            return;
        }
        answer(key, whole.get(), response, chain);
    }

    private void answer(
            String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal caller = request.getUserPrincipal();
        Answers.Asked asked = new Answers.Asked(caller.getName(), key, Fingerprint.of(request));
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        try {
            transaction.executeWithoutResult(status -> {
                work(asked, request, held, chain);
                if (held.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                    status.setRollbackOnly();
                }
            });
        } catch (Interrupted broken) {
            broken.rethrow();
        } catch (UnexpectedRollbackException refused) {
            logger.debug("the work was refused and undone; its key stays free", refused);
        }
        held.copyBodyToResponse();
    }

    private void work(
            Answers.Asked asked,
            HttpServletRequest request,
            ContentCachingResponseWrapper held,
            FilterChain chain) {
        try {
            Optional<Answers.Given> before = answers.begin(asked);
            if (before.isEmpty()) {
                chain.doFilter(request, held);
                answers.end(asked, held);
            } else if (before.get().fingerprint().equals(asked.fingerprint())) {
                before.get().repeatTo(held);
            } else {
                refuse(
                        held,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Idempotency-Key was used before for another request; take a new one");
            }
        } catch (IOException | ServletException e) {
            throw new Interrupted(e);
        }
    }

    /// The request with its body at hand; empty where that is too large. Uploads stand on the disk.
    private static Optional<HttpServletRequest> whole(HttpServletRequest request)
            throws IOException {
        if (Fingerprint.isUpload(request)) {
            return Optional.of(request);
        }
        byte[] body = request.getInputStream().readNBytes(BODY_MAX + 1);
        return body.length > BODY_MAX
                ? Optional.empty()
                : Optional.of(new RereadRequest(request, body));
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String why)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write(
                        "{\"type\":\"urn:redress:idempotency\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s.\"}"
                                .formatted(status.getReasonPhrase(), status.value(), why));
    }

    /// Carries an exception of the chain out of the transaction, which it undoes.
    private static final class Interrupted extends RuntimeException {
        Interrupted(Exception cause) {
            super(cause);
        }

        void rethrow() throws IOException, ServletException {
            Throwable cause = getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            throw cause instanceof ServletException servlet ? servlet : new ServletException(cause);
        }
    }
}

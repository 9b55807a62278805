// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.support.RequestContextUtils;

/// The one place where a failure becomes a page for people, or under `/api/` a problem for software
/// (RFC 9457). What the installation did wrong stands in the log under an incident's name, which is
/// all that the reader is told of it.
@Controller
@ControllerAdvice
@OpenTo(Audience.ANYONE)
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final String REASON = "urn:redress:";

    private final Words words;

    ErrorPages(Words words) {
        this.words = words;
    }

    /// Answers what a route threw.
    @ExceptionHandler
    Object thrown(Exception thrown, HttpServletRequest request) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown;
        }
        if (thrown instanceof AsyncRequestNotUsableException) {
            return ResponseEntity.noContent().build();
        }
        return answer(Failure.of(thrown), thrown, request.getRequestURI(), request);
    }

    /// Answers what a filter or the server refused.
    @RequestMapping("/error")
    Object sent(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Failure failure =
                thrown instanceof Exception exception
                        ? Failure.of(exception)
                        : Failure.of(status instanceof Integer code ? code : 404);
        return answer(failure, thrown, Objects.requireNonNullElse(path, "").toString(), request);
    }

    private Object answer(
            Failure failure, @Nullable Object thrown, String path, HttpServletRequest request) {
        if (failure.isOurs()) {
            log(failure, thrown);
        }
        Locale language = RequestContextUtils.getLocale(request);
        Told told =
                thrown instanceof Refusal no
                        ? new Told(
                                no.key(), words.find(language, no.key(), no.filling()), no.faults())
                        : new Told(reason(failure, thrown), "", List.of());
        return path.startsWith("/api/")
                ? problem(failure, told, path, language)
                : new FailedPage(failure, told.words(), told.faults());
    }

    /// The reason that whoever threw gave a name, else the kind of failure.
    private static String reason(Failure failure, @Nullable Object thrown) {
        String named =
                thrown instanceof ErrorResponse known
                        ? String.valueOf(known.getBody().getType())
                        : "";
        return named.startsWith(REASON)
                ? named.substring(REASON.length())
                : "web.failed." + failure.kind();
    }

    private ResponseEntity<ProblemDetail> problem(
            Failure failure, Told told, String path, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(failure.status()));
        String kind = "web.failed." + failure.kind();
        problem.setType(URI.create(REASON + told.reason()));
        problem.setTitle(words.find(language, kind + ".title"));
        problem.setDetail(
                Stream.of(told.words(), failure.detail(), words.find(language, kind + ".text"))
                        .filter(Predicate.not(String::isEmpty))
                        .findFirst()
                        .orElse(""));
        problem.setInstance(
                URI.create(failure.isOurs() ? "urn:redress:incident:" + failure.incident() : path));
        if (!told.faults().isEmpty()) {
            problem.setProperty("faults", told.faults());
        }
        return ResponseEntity.status(failure.status())
                .headers(failure.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static void log(Failure failure, @Nullable Object thrown) {
        if (thrown instanceof Throwable cause) {
            LOG.error("incident {} (status {})", failure.incident(), failure.status(), cause);
        } else {
            LOG.error("incident {} (status {})", failure.incident(), failure.status());
        }
    }

    /// What a refusal says; of a failure that is none, the reason alone is known.
    private record Told(String reason, String words, List<Fault> faults) {}
}

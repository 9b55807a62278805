// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// The answers that were given under idempotency keys.
@Component
final class Answers {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String BEGIN =
            """
            insert into web_idempotency (caller, key, fingerprint, created_at)
            values (:caller, :key, :fingerprint, :now)
            on conflict (caller, key) do nothing
            """;
    private static final String GIVEN =
            """
            select fingerprint, status, headers, body from web_idempotency
            where caller = :caller and key = :key
            """;
    private static final String END =
            """
            update web_idempotency set status = :status, headers = :headers, body = :body
            where caller = :caller and key = :key
            """;
    private static final String FORGET = "delete from web_idempotency where created_at < :before";

    private final JdbcClient db;
    private final Clock clock;

    Answers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Who asked for what under which key.
    record Asked(String caller, String key, String fingerprint) {}

    /// An answer that was given before.
    record Given(String fingerprint, int status, String headers, byte[] body) {

        void repeatTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            headers.lines()
                    .map(line -> line.split(": ", 2))
                    .forEach(header -> response.setHeader(header[0], header[1]));
            response.setHeader("Idempotent-Replayed", "true");
            response.getOutputStream().write(body);
        }
    }

    /// Reserves a key; the answer that was given under it before, if there was one. Waits while
    /// another call under the same key still runs.
    Optional<Given> begin(Asked asked) {
        db.sql(FORGET).param("before", Timestamp.from(clock.instant().minus(KEPT))).update();
        int reserved =
                db.sql(BEGIN)
                        .param("caller", asked.caller())
                        .param("key", asked.key())
                        .param("fingerprint", asked.fingerprint())
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
        return reserved == 1
                ? Optional.empty()
                : db.sql(GIVEN)
                        .param("caller", asked.caller())
                        .param("key", asked.key())
                        .query((row, n) ->
                                new Given(
                                        row.getString("fingerprint"),
                                        row.getInt("status"),
                                        row.getString("headers"),
                                        row.getBytes("body")))
                        .optional();
    }

    /// Keeps the answer that a key now stands for.
    void end(Asked asked, ContentCachingResponseWrapper answer) {
        StringJoiner headers = new StringJoiner("\n");
        for (String name : new String[] {"Content-Type", "Location", "ETag"}) {
            String value =
                    name.equals("Content-Type") ? answer.getContentType() : answer.getHeader(name);
            if (value != null) {
                headers.add(name + ": " + value);
            }
        }
        db.sql(END)
                .param("caller", asked.caller())
                .param("key", asked.key())
                .param("status", answer.getStatus())
                .param("headers", headers.toString())
                .param("body", answer.getContentAsByteArray())
                .update();
    }
}

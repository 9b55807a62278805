// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// How many calls of the API one caller may make. Only a key that works has a count of its own; all
/// other calls are counted for the network they come from, whatever they carry.
@Component
public final class ApiBudget {

    private static final int TOO_MANY_REQUESTS = 429;

    private final RateLimits limits;

    ApiBudget(RateLimits limits) {
        this.limits = limits;
    }

    /// Counts a call; where it is one too many it is answered here, and goes no further.
    ///
    /// @param key the id of a key that works
    public boolean allows(
            HttpServletRequest request, HttpServletResponse response, Optional<UUID> key)
            throws IOException {
        String caller =
                key.map(UUID::toString).orElseGet(() -> Caller.network(request.getRemoteAddr()));
        return allows(response, limits.draw(RateLimit.Kind.API, caller));
    }

    /// Whether there is nothing to wait for; else the answer is sent.
    static boolean allows(HttpServletResponse response, Duration wait) throws IOException {
        if (wait.isZero()) {
            return true;
        }
        long seconds = wait.plusSeconds(1).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(TOO_MANY_REQUESTS);
        return false;
    }
}

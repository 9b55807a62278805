// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The buckets that callers draw from, one for each kind of use and caller. They are forgotten an
/// hour after their last use, which is when each is full again, and the least used first when there
/// are very many. Time here is the machine's, as a demonstration's clock may jump.
@Component
final class RateLimits {

    private static final long CALLERS_MAX = 100_000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final Map<RateLimit.Kind, Bandwidth> bandwidths = new EnumMap<>(RateLimit.Kind.class);
    private final Cache<Drawer, Bucket> buckets;

    RateLimits(RateLimitSettings settings) {
        bandwidths.put(
                RateLimit.Kind.SIGN_IN_LINK,
                bandwidth(settings.signInLinksPerHour(), Duration.ofHours(1)));
        bandwidths.put(
                RateLimit.Kind.LETTER_CODE,
                bandwidth(settings.letterCodesPerHour(), Duration.ofHours(1)));
        bandwidths.put(
                RateLimit.Kind.UPLOAD,
                bandwidth(settings.uploadsPerMinute(), Duration.ofMinutes(1)));
        bandwidths.put(
                RateLimit.Kind.FORM, bandwidth(settings.formsPerMinute(), Duration.ofMinutes(1)));
        bandwidths.put(
                RateLimit.Kind.API, bandwidth(settings.apiCallsPerMinute(), Duration.ofMinutes(1)));
        buckets = Caffeine.newBuilder().maximumSize(CALLERS_MAX).expireAfterAccess(KEPT).build();
    }

    /// Draws once; answers how long the caller has to wait, which is zero where the draw succeeded.
    Duration draw(RateLimit.Kind kind, String caller) {
        ConsumptionProbe probe =
                buckets.get(new Drawer(kind, caller), absent -> bucket(kind))
                        .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(RateLimit.Kind kind) {
        return Bucket.builder().addLimit(bandwidths.get(kind)).build();
    }

    private static Bandwidth bandwidth(long times, Duration period) {
        return Bandwidth.builder().capacity(times).refillGreedy(times, period).build();
    }

    /// Whoever draws, and for what.
    private record Drawer(RateLimit.Kind kind, String caller) {}
}

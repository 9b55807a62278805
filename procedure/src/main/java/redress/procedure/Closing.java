// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How and when a case was closed, and how that looks to the claimant.
///
/// @param reopened how often it has been reopened
public record Closing(
        @Nullable Instant at, @Nullable String outcome, @Nullable String view, int reopened) {
    static final Closing NONE = new Closing(null, null, null, 0);
}

// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import org.jspecify.annotations.Nullable;

/// Who has the case, and how it came there.
///
/// @param viewedBy the holder that has looked at it; another one has not yet
/// @param transfers returns and transfers so far
/// @param arbitrated a coordinator has decided who is competent
public record Holding(
        @Nullable String holder, @Nullable String viewedBy, int transfers, boolean arbitrated) {
    public boolean isViewed() {
        return holder != null && holder.equals(viewedBy);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft that was opened by its key.
///
/// @param filedAs the case it became, once it was filed
public record OpenDraft(String key, UUID id, ClaimDraft content, @Nullable UUID filedAs) {
    @Override
    public String toString() {
        return "OpenDraft[" + id + "]";
    }
}

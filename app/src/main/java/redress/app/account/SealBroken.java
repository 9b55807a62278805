// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import org.jspecify.annotations.Nullable;

/// Sealing or opening failed: the key, the context or the stored bytes are wrong.
public final class SealBroken extends RuntimeException {
    SealBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

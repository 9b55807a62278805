// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.function.Supplier;

/// A file that somebody drops in, read only when its turn comes.
///
/// @param name as the sender calls it, a path perhaps
/// @param bytes its size
public record Dropped(String name, String mediaType, long bytes, Supplier<byte[]> content) {
    @Override
    public String toString() {
        return "Dropped[%d bytes]".formatted(bytes);
    }
}

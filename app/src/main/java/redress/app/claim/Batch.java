// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;

/// Many files that were dropped at once: a draft per debtor, and what could not be read.
///
/// @param keys the keys of the drafts
public record Batch(List<String> keys, List<Unread> unread) {
    public Batch {
        keys = List.copyOf(keys);
        unread = List.copyOf(unread);
    }
}

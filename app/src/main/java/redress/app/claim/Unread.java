// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;

/// A file from which no invoice could be read, and why.
public record Unread(String file, List<Note> reasons) {
    public Unread {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "Unread" + reasons.stream().map(Note::code).toList();
    }
}

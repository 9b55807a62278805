// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The file that an invoice was read from.
///
/// @param file the id under which the draft keeps its bytes; null where they were not kept
/// @param name the file's name; empty for an invoice typed by hand
/// @param kind the document's kind in the words of the invoice reader, such as `credit-note`
/// @param precedes the number of the earlier invoice that it corrects or credits; may be empty
/// @param notes what the reader noticed
public record Paper(
        @Nullable UUID file, String name, String kind, String precedes, List<Note> notes) {

    private static final Set<String> SAID_BY_DRAFT =
            Set.of("due-date-derived", "due-date-missing", "number-missing");

    public Paper {
        notes = List.copyOf(notes);
    }

    static Paper none() {
        return new Paper(null, "", "invoice", "", List.of());
    }

    /// Whether it gives money back.
    public boolean credits() {
        return kind.endsWith("credit-note");
    }

    /// What the reader noticed that a draft's own warnings do not say.
    public List<Note> further() {
        return notes.stream().filter(note -> !SAID_BY_DRAFT.contains(note.code())).toList();
    }

    @Override
    public String toString() {
        return "Paper[" + kind + "]";
    }
}

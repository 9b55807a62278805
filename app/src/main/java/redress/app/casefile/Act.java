// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.List;
import java.util.Map;

/// A move that somebody wants to make on a case.
///
/// @param move the id of a move of the case's procedure
/// @param version the version the actor has seen; [#ANY] to act on whatever there is
/// @param details plain values for the procedure and the record: days, amounts, codes
/// @param texts what a person wrote, by name; in the chain only as salted hashes
/// @param documents files that hang on the event
public record Act(
        String move,
        Actor actor,
        long version,
        Map<String, String> details,
        Map<String, String> texts,
        List<Upload> documents) {

    /// The most characters that a text has.
    public static final int TEXT_MAX = 10_000;

    /// Whatever version there is.
    public static final long ANY = -1;

    public Act {
        details = Map.copyOf(details);
        texts = Map.copyOf(texts);
        documents = List.copyOf(documents);
    }

    /// A move with details alone, on whatever version there is.
    public static Act of(String move, Actor actor, Map<String, String> details) {
        return new Act(move, actor, ANY, details, Map.of(), List.of());
    }
}

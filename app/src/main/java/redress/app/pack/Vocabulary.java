// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.List;
import java.util.Optional;
import redress.procedure.Ground;

/// The codes of a pack and what everything in it is called.
public record Vocabulary(List<Outcome> outcomes, List<Ground> grounds, PackWords words) {
    /// No code and no word.
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of(), PackWords.EMPTY);

    public Vocabulary {
        outcomes = List.copyOf(outcomes);
        grounds = List.copyOf(grounds);
    }

    public Optional<Outcome> findOutcome(String id) {
        return outcomes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Ground> findGround(String id) {
        return grounds.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}

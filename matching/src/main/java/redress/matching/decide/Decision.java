// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

import java.util.List;
import java.util.Set;

/// What becomes of a mention. `ranked` are the entries considered, the most probable first.
public sealed interface Decision {
    String mention();

    List<Ranked> ranked();

    /// The mention means the first entry.
    record Link(String mention, List<Ranked> ranked, Set<Ground> grounds) implements Decision {
        public Link {
            ranked = List.copyOf(ranked);
            grounds = Set.copyOf(grounds);
        }

        public Ranked entry() {
            return ranked.getFirst();
        }
    }

    /// It may mean one of the entries; a reviewer says which, and these are the doubts about the
    /// first.
    record Review(String mention, List<Ranked> ranked, Set<Doubt> doubts) implements Decision {
        public Review {
            ranked = List.copyOf(ranked);
            doubts = Set.copyOf(doubts);
        }
    }

    /// It means none of the entries found, if any was.
    record Apart(String mention, List<Ranked> ranked) implements Decision {
        public Apart {
            ranked = List.copyOf(ranked);
        }
    }

    /// An entry with its summed bits, and the probability that it, and none of the others, is
    /// meant.
    record Ranked(String entry, String foundBy, double bits, double probability) {}
}

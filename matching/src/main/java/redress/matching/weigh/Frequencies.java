// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;

/// How often each word stands in the names of parties, and so how much it tells that two names
/// share it: "philips" much, "services" little.
///
/// What is not counted here leans on rates counted once over open registers, so that a small set of
/// names knows common words too. Words are kept as 64-bit hashes.
public final class Frequencies {
    /// How many counted names outweigh the open registers.
    private static final double LEAN = 20_000;

    private static final double LEAST_BITS = 0.5;
    private static final int MOST_KNOWN = 500_000;

    private final CommonWords common;
    private final double names;
    private final Counts counts;

    /// How many names have a word, asked by the word and its hash.
    private interface Counts {
        int of(String word, long hash);
    }

    private Frequencies(CommonWords common, double names, Counts counts) {
        this.common = common;
        this.names = names;
        this.counts = counts;
    }

    /// What the open registers say alone.
    public static Frequencies standard() {
        return new Builder().build();
    }

    /// Counts kept elsewhere, as an index does: the number of names, and of those with a word. Each
    /// word is asked for once, up to half a million of them.
    public static Frequencies of(int names, ToIntFunction<String> namesWith) {
        Map<String, Integer> known = new ConcurrentHashMap<>();
        Counts counts =
                (word, hash) -> {
                    Integer count = known.get(word);
                    if (count == null) {
                        count = namesWith.applyAsInt(word);
                        if (known.size() < MOST_KNOWN) {
                            known.put(word, count);
                        }
                    }
                    return count;
                };
        return new Frequencies(CommonWords.table(), names, counts);
    }

    /// The bits that sharing this word tells: minus the log2 of its share of names.
    public double bits(String word) {
        return bits(word, HashedCounts.hash(word));
    }

    double bits(String word, long hash) {
        double share = (counts.of(word, hash) + LEAN * common.rate(word)) / (names + LEAN);
        return Math.max(LEAST_BITS, -Math.log(share) / Bits.LN2);
    }

    /// Counts the names of a register.
    public static final class Builder {
        private final HashedCounts counts = new HashedCounts();
        private double names;

        /// Starts with nothing counted.
        public Builder() {}

        /// Counts each name of a party once, and each word once a name.
        public Builder add(Reading reading) {
            for (NameViews name : reading.names()) {
                names++;
                Set<String> seen = new HashSet<>();
                for (String word : name.tokens()) {
                    if (seen.add(word)) {
                        counts.add(HashedCounts.hash(word));
                    }
                }
            }
            return this;
        }

        public Frequencies build() {
            return new Frequencies(CommonWords.table(), names, (word, hash) -> counts.get(hash));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import redress.matching.name.LegalForm;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;

/// What was read of a party, made ready to be compared many times.
public final class Profile {
    private final Reading reading;
    final Name[] names;

    private Profile(Reading reading, Name[] names) {
        this.reading = reading;
        this.names = names;
    }

    public static Profile of(Reading reading, Frequencies frequencies) {
        Name[] names =
                reading.names().stream()
                        .map(name -> Name.of(name, frequencies))
                        .toArray(Name[]::new);
        return new Profile(reading, names);
    }

    public Reading reading() {
        return reading;
    }

    /// A name with the information of its words and its trigrams in flat arrays.
    static final class Name {
        final String written;
        final String spaceless;
        final String[] words;
        final long[] hashes;
        final double[] bits;
        final int[] trigrams;
        final String initials;
        final boolean[] numeric;
        final @Nullable LegalForm form;

        private Name(NameViews views, double[] bits, long[] hashes) {
            this.written = views.written();
            this.spaceless = views.spaceless();
            this.words = views.tokens().toArray(String[]::new);
            this.hashes = hashes;
            this.bits = bits;
            this.trigrams = trigrams(views.spaceless());
            this.initials = views.initials();
            this.numeric = new boolean[words.length];
            for (int at = 0; at < words.length; at++) {
                numeric[at] = Numerals.isNumber(words[at]);
            }
            this.form = views.form();
        }

        static Name of(NameViews views, Frequencies frequencies) {
            List<String> words = views.tokens();
            double[] bits = new double[words.size()];
            long[] hashes = new long[bits.length];
            for (int at = 0; at < bits.length; at++) {
                hashes[at] = HashedCounts.hash(words.get(at));
                bits[at] = frequencies.bits(words.get(at), hashes[at]);
            }
            return new Name(views, bits, hashes);
        }

        double allBits() {
            double sum = 0;
            for (double each : bits) {
                sum += each;
            }
            return sum;
        }

        /// The distinct trigrams of a word with its edges marked, as sorted hashes.
        private static int[] trigrams(String text) {
            String edged = "^" + text + "$";
            TreeSet<Integer> found = new TreeSet<>();
            for (int at = 0; at + 3 <= edged.length(); at++) {
                int gram = edged.charAt(at);
                gram = gram * 65_599 + edged.charAt(at + 1);
                gram = gram * 65_599 + edged.charAt(at + 2);
                found.add(gram);
            }
            return found.stream().mapToInt(Integer::intValue).toArray();
        }

        /// The cosine of the trigrams of two names, from 0 to 1.
        double cosine(Name other) {
            if (trigrams.length == 0 || other.trigrams.length == 0) {
                return 0;
            }
            int shared = 0;
            int mine = 0;
            int theirs = 0;
            while (mine < trigrams.length && theirs < other.trigrams.length) {
                int order = Integer.compare(trigrams[mine], other.trigrams[theirs]);
                shared += order == 0 ? 1 : 0;
                mine += order <= 0 ? 1 : 0;
                theirs += order >= 0 ? 1 : 0;
            }
            return shared / Math.sqrt((double) trigrams.length * other.trigrams.length);
        }

        boolean sameWords(Name other) {
            return Arrays.equals(hashes, other.hashes) || spaceless.equals(other.spaceless);
        }
    }
}

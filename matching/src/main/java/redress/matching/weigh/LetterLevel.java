// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.Locale;

/// How alike two names are in their letters: the cosine of their trigrams, in steps.
final class LetterLevel {
    private static final double[] AT_LEAST = {
        1, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2
    };
    private static final double ROUNDING = 1e-9;

    private LetterLevel() {}

    static Field field() {
        String[] names = new String[AT_LEAST.length + 1];
        names[0] = "the same letters";
        for (int at = 1; at < AT_LEAST.length; at++) {
            names[at] = String.format(Locale.ROOT, "cosine of trigrams %.2f or more", AT_LEAST[at]);
        }
        names[AT_LEAST.length] = "cosine of trigrams less";
        return Field.of("letters", names);
    }

    static int of(double cosine) {
        int level = 0;
        while (level < AT_LEAST.length && cosine < AT_LEAST[level] - ROUNDING) {
            level++;
        }
        return level + 1;
    }
}

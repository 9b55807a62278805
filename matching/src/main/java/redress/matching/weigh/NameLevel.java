// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.Arrays;
import java.util.List;

/// How alike two names are: word evidence by how rare the words are, and letters where words fail.
///
/// All views of a name speak here and nowhere else, so that what goes together is counted once. The
/// order is from agreement to disagreement; of several names of a party the best pair counts.
enum NameLevel {
    SAME_RARE("same words, rare"),
    SAME("same words"),
    SAME_COMMON("same words, common"),
    NEAR_RARE("same words but for a letter or their order, rare"),
    NEAR("same words but for a letter or their order"),
    NEAR_COMMON("same words but for a letter or their order, common"),
    LOOSE_RARE("same words but for a longer slip, rare"),
    LOOSE("same words but for a longer slip"),
    WITHIN_LITTLE_RARE("one name in the other, few words more, rare"),
    WITHIN_LITTLE("one name in the other, few words more"),
    WITHIN_LITTLE_COMMON("one name in the other, few words more, common"),
    WITHIN_RARE("one name in the other, rare"),
    WITHIN("one name in the other"),
    WITHIN_COMMON("one name in the other, common"),
    MOST_ALIKE("most words shared, the rest alike in letters"),
    MOST("most words shared"),
    HALF_RARE("half the words shared, rare"),
    HALF("half the words shared"),
    SOME_RARE("some words shared, rare"),
    SOME("some words shared"),
    INITIALS("initials of the other"),
    LETTERS("other words, alike in letters"),
    FEW_LETTERS("other words, some letters alike"),
    OTHER("other names");

    private static final double RARE_BITS = 26;
    private static final double COMMON_BITS = 15;
    private static final double FEW_BITS = 9;
    private static final double ALIKE = 0.7;

    private final String text;

    NameLevel(String text) {
        this.text = text;
    }

    static Field field() {
        List<String> names = Arrays.stream(values()).map(level -> level.text).toList();
        return Field.of("name", names.toArray(String[]::new));
    }

    static NameLevel of(Profile.Name left, Profile.Name right, Alignment words) {
        if (left.sameWords(right)) {
            return byRarity(left.allBits(), SAME_RARE, SAME, SAME_COMMON);
        }
        if (words.leftOver == 0 && words.rightOver == 0) {
            return words.loose > 0
                    ? words.matched() >= RARE_BITS ? LOOSE_RARE : LOOSE
                    : byRarity(words.matched(), NEAR_RARE, NEAR, NEAR_COMMON);
        }
        if (words.matched() > 0 && (words.leftOver == 0 || words.rightOver == 0)) {
            return within(words);
        }
        return partly(left, right, words);
    }

    /// Its place in the field, after "not said".
    @SuppressWarnings("EnumOrdinal") // the order is the meaning of these levels
    int place() {
        return ordinal() + 1;
    }

    /// Whether every word found its partner, so that letters add nothing.
    boolean allWords() {
        return compareTo(LOOSE) <= 0;
    }

    /// Whether the names are one but for the legal form.
    boolean same() {
        return compareTo(SAME_COMMON) <= 0;
    }

    /// Whether little but chance joins the names.
    boolean unlike() {
        return compareTo(HALF_RARE) >= 0;
    }

    private static NameLevel within(Alignment words) {
        boolean few = words.leftOver + words.rightOver < FEW_BITS;
        return few
                ? byRarity(words.matched(), WITHIN_LITTLE_RARE, WITHIN_LITTLE, WITHIN_LITTLE_COMMON)
                : byRarity(words.matched(), WITHIN_RARE, WITHIN, WITHIN_COMMON);
    }

    private static NameLevel partly(Profile.Name left, Profile.Name right, Alignment words) {
        double cosine = left.cosine(right);
        double share = words.share();
        boolean rare = words.matched() >= COMMON_BITS;
        if (share >= 0.7) {
            return cosine >= ALIKE ? MOST_ALIKE : MOST;
        }
        if (share >= 0.45) {
            return rare ? HALF_RARE : HALF;
        }
        if (cosine >= ALIKE) {
            return LETTERS;
        }
        if (share >= 0.15) {
            return rare ? SOME_RARE : SOME;
        }
        if (left.initials.equals(right.spaceless) || right.initials.equals(left.spaceless)) {
            return INITIALS;
        }
        return cosine >= 0.4 ? FEW_LETTERS : OTHER;
    }

    private static NameLevel byRarity(
            double bits, NameLevel rare, NameLevel usual, NameLevel common) {
        return bits >= RARE_BITS ? rare : bits >= COMMON_BITS ? usual : common;
    }
}

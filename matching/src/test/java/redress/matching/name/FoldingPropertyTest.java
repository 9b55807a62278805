// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Laws: folding twice is folding once; the short way through ASCII and the tables gives what ICU
/// gives; cleaning twice is cleaning once.
class FoldingPropertyTest {

    private static final long SEED = Long.getLong("redress.seed", 20261124L);
    private static final int NAMES = Integer.getInteger("redress.names", 8_000);

    /// Pieces that meet each other in names, and some that should not.
    private static final List<String> PIECES =
            List.of(
                    "a", "B", "ltd", "GmbH", "S.A.", "s.p.a", "A/S", "&", "+", " + ", "und", "et",
                    "u n d", "AND", "the", ".", "..", "/", "-", "'", "’", "`", " ", "  ", "\t",
                    "\u0000", "1", "3M", "x1", "é", "Ö", "ß", "ø", "Ł", "İ", "ı", "ﬁ", "Ⅷ", "½",
                    "№", "™", "℠", "u\u0308", "\u0301", "\u200B", "\u202E", "\uFEFF", "Я", "щ", "й",
                    "и\u0306", "ї", "α", "Ω", "ού", "ب", "ة", "ـ", "عَ", "中", "国", "か", "が", "カ",
                    "ｶ", "ﾞ", "한", "글", "ไ", "ท", "हि", "ন্দ", "א", "ק", "𐌰", "\uD800", "\uDC00",
                    "😀", "㈱", "㈜", "(", ")", "（", "ａ", "Ａ", "Α", "А", "о", "\uFFFD", "\uE000",
                    "\u034F", "\u115F", "\u3164", "\uFFA0", "ª", "ſ");

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int pieces = 1 + random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                name.append(' ');
            }
        }
        return name.toString();
    }

    private static String shown(String name) {
        StringBuilder out = new StringBuilder("seed " + SEED + ":");
        name.chars().forEach(c -> out.append(" %04x".formatted(c)));
        return out.toString();
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        Random random = new Random(SEED);
        for (int i = 0; i < NAMES; i++) {
            String name = name(random);
            String folded = Folding.fold(name);
            assertThat(Folding.fold(folded)).as(shown(name)).isEqualTo(folded);
        }
    }

    @Test
    void foldsEveryCharacterOnce() {
        for (int c = 0; c < 0x3100; c++) {
            String folded = Folding.fold("ߛ" + (char) c);
            assertThat(Folding.fold(folded)).as("U+%04x".formatted(c)).isEqualTo(folded);
        }
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        Random random = new Random(SEED);
        for (int i = 0; i < NAMES; i++) {
            String name = name(random);
            String clean = Cleaning.clean(name);
            assertThat(Cleaning.clean(clean)).as(shown(name)).isEqualTo(clean);
            assertThat(Folding.fold(clean)).as(shown(name)).isEqualTo(Folding.fold(name));
        }
    }

    @Test
    void viewsOfAFoldedNameAreThoseOfTheName() {
        Random random = new Random(SEED);
        for (int i = 0; i < NAMES; i++) {
            String name = name(random);
            NameViews views = NameViews.of(name, "DE");
            NameViews again = NameViews.of(views.folded(), "DE");
            assertThat(again.core()).as(shown(name)).isEqualTo(views.core());
            assertThat(again.form()).as(shown(name)).isEqualTo(views.form());
        }
    }

    @Test
    void asciiNeedsNoTransliteration() {
        Random random = new Random(SEED);
        for (int i = 0; i < NAMES; i++) {
            String name =
                    random.ints(random.nextInt(24), 0x20, 0x7f)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertThat(Folding.foldWithIcu(name)).as(shown(name)).isEqualTo(Folding.fold(name));
        }
    }

    @Test
    void theTableOfLatinLettersIsThatOfIcu() {
        Transliterator icu = Transliterator.getInstance("Latin-ASCII");
        for (int c = 0xA1; c < 0x250; c++) {
            String letter = Cleaning.clean(String.valueOf((char) c)).toLowerCase(Locale.ROOT);
            String made = icu.transliterate(letter);
            if (letter.codePoints().allMatch(Character::isLetter) && Folding.isAscii(made)) {
                assertThat(Romanised.of(letter)).as("U+%04x".formatted(c)).isEqualTo(made);
            }
        }
    }

    @Test
    void whatLooksLatinLooksSoToIcuToo() {
        SpoofChecker icu = new SpoofChecker.Builder().build();
        for (int i = 0; i < Lookalikes.FOREIGN.length(); i++) {
            String foreign = Lookalikes.FOREIGN.substring(i, i + 1);
            String latin = Lookalikes.LATIN.substring(i, i + 1);
            assertThat(icu.getSkeleton(foreign)).as(foreign).isEqualTo(icu.getSkeleton(latin));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void numbersDistinctTextsInTheOrderInWhichTheyCome() {
        long seed = new SplittableRandom().nextLong();
        SplittableRandom random = new SplittableRandom(seed);
        Texts texts = new Texts();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            String name = "f" + "é".repeat(random.nextInt(12)) + random.nextInt(50_000);
            int number = texts.add(Text.of(name));
            assertThat(number).as("seed %d", seed).isEqualTo(number(expected, name));
        }
        assertThat(texts.size()).isEqualTo(expected.size());
        expected.forEach((name, number) -> {
            assertThat(texts.get(number)).isEqualTo(name);
            assertThat(texts.find(Text.of(name))).isEqualTo(number);
        });
        assertThat(texts.find(Text.of("nobody"))).isEqualTo(-1);
    }

    @Test
    void keepsTextsUpToTheLongest() {
        Texts texts = new Texts();
        String longest = "x".repeat(Texts.LONGEST);
        for (int i = 0; i < 10_000; i++) {
            texts.add(Text.of(longest.substring(5) + "%05d".formatted(i)));
        }
        assertThat(texts.get(9_999)).startsWith("xxx").endsWith("x09999").hasSize(Texts.LONGEST);
    }

    @Test
    void refusesWhatIsNoName() {
        Texts texts = new Texts();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.add(Text.of("")))
                .withMessage("must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.add(Text.of("x".repeat(256))))
                .withMessageContaining("must not be longer than 255 bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.add(Text.of("a\u0000b")))
                .withMessage("(a?b) must be text in UTF-8 without control characters");
        Text latin = new Text();
        latin.set(new byte[] {'M', (byte) 0xFC}, 0, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.add(latin))
                .withMessageContaining("must be text in UTF-8");
        assertThat(texts.size()).isZero();
    }

    private static int number(Map<String, Integer> expected, String name) {
        Integer known = expected.putIfAbsent(name, expected.size());
        return known == null ? expected.size() - 1 : known;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.matching.Party;

class RefusalTest {

    private static Party party(String name, @Nullable String address) {
        return new Party("row 7", List.of(name), "GB", address, null, Map.of());
    }

    @Test
    void readsUpToTheLimit() {
        assertThat(Refusal.of(party("x".repeat(Refusal.LONGEST_NAME), null))).isEmpty();
        String rest = "y".repeat(Refusal.LONGEST_TEXT - Refusal.LONGEST_NAME);
        assertThat(Refusal.of(party("x".repeat(Refusal.LONGEST_NAME), rest))).isEmpty();
    }

    @Test
    void refusesALongNameWithValueRuleAndNextStep() {
        assertThat(Refusal.of(party("x".repeat(1 << 20), null)).orElseThrow())
                .isEqualTo(
                        new Refusal(
                                "name.too-long",
                                "name \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\" of party row 7 has 1,048,576 characters; "
                                        + "at most 2,000 are read: hand in the name without the text around it"));
    }

    @Test
    void refusesALongText() {
        assertThat(Refusal.of(party("Acme", "y".repeat(Refusal.LONGEST_TEXT))))
                .map(Refusal::code)
                .contains("party.too-long");
    }

    @Test
    void refusesTooManyNames() {
        Party party =
                new Party(
                        "7",
                        Collections.nCopies(Refusal.MOST_NAMES + 1, "Acme"),
                        null,
                        null,
                        null,
                        Map.of());
        assertThat(Refusal.of(party)).map(Refusal::code).contains("names.too-many");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case               | name                            | code
                    nothing            | ''                              | name.empty
                    blanks             | ' '                             | name.empty
                    marks alone        | '-- /'                          | name.empty
                    zero width alone   | '\u200B\uFEFF'                  | name.empty
                    NUL inside         | 'A\u0000cme'                    | name.not-text
                    many controls      | 'A\u0001\u0002c'                | name.not-text
                    the wrong encoding | 'M\uFFFDl'                      | name.not-text
                    """)
    void refusesWhatIsNoName(String name, String text, String code) {
        assertThat(Refusal.of(party(text, null))).as(name).map(Refusal::code).contains(code);
    }

    @Test
    void readsANameWithOneBadCharacter() {
        assertThat(Refusal.of(party("M\uFFFDller Bau GmbH", null))).isEmpty();
        assertThat(NameViews.of("M\uFFFDller Bau GmbH", "DE").core()).isEqualTo("mller bau");
    }

    @Test
    void showsNothingInvisible() {
        assertThat(Refusal.of(party("\u202E\u0007", null)).orElseThrow().message())
                .contains("\"??\"");
    }

    @Test
    void readsNoMoreOfAStreamThanTheLimit() throws IOException {
        StringReader endless = new StringReader("x".repeat(100_000));
        String head = Refusal.head(endless);
        assertThat(head).hasSize(Refusal.LONGEST_TEXT + 1);
        assertThat(Refusal.of(party(head, null))).map(Refusal::code).contains("name.too-long");
        assertThat(Refusal.head(new StringReader("Acme"))).isEqualTo("Acme");
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The tables of `docs/reference/matching-identifiers.md` are those of the code. The property
/// `redress.write-pages` writes them.
class IdentifierPageTest {

    private static final Path PAGE = page();

    private static final String BEGIN = "<!-- schemes -->\n";
    private static final String END = "<!-- end -->\n";

    private static Path page() {
        Path from = Path.of("").toAbsolutePath();
        while (!Files.exists(from.resolve("docs/reference"))) {
            from = Objects.requireNonNull(from.getParent());
        }
        return from.resolve("docs/reference/matching-identifiers.md");
    }

    private static String table() {
        List<Scheme> own =
                Schemes.ALL.stream()
                        .filter(s -> s.kind() != Kind.IBAN && s.kind() != Kind.POSTCODE)
                        .sorted(Comparator.comparing(Scheme::kind).thenComparing(Scheme::country))
                        .toList();
        return own.stream()
                .map(s ->
                        "| %s | %s | %s | `%s` | %s | %s |%n"
                                .formatted(
                                        s.kind(),
                                        s.country(),
                                        s.name(),
                                        shape(s),
                                        s.checked() ? "yes" : "no",
                                        s.source()))
                .collect(
                        Collectors.joining(
                                "",
                                """
                                | kind | country | name | shape of the value | check digits | rule |
                                |---|---|---|---|---|---|
                                """,
                                ""));
    }

    private static String shape(Scheme scheme) {
        String shape = scheme.shape().pattern().replace("(?:", "(").replace("|", "\\|");
        return shape.length() > 90 ? "letters of the register, six digits, or eight digits" : shape;
    }

    private static String countries(Kind kind) {
        return Schemes.ALL.stream()
                .filter(s -> s.kind() == kind)
                .map(Scheme::country)
                .sorted()
                .collect(Collectors.joining(" ", kind + ": ", "\n"));
    }

    @Test
    void saysWhatTheCodeDoes() throws IOException {
        String text = Files.readString(PAGE);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String made = table() + "\n" + countries(Kind.IBAN) + "\n" + countries(Kind.POSTCODE);
        if (Boolean.getBoolean("redress.write-pages")) {
            Files.writeString(
                    PAGE, text.substring(0, begin) + made + text.substring(text.indexOf(END)));
        }
        assertThat(Files.readString(PAGE)).contains(BEGIN + made + END);
    }

    @Test
    void everySchemeHasASource() {
        assertThat(Schemes.ALL).allSatisfy(s -> assertThat(s.source()).as(s.name()).isNotBlank());
    }
}

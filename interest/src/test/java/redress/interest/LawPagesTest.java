// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import redress.interest.regime.Regimes;

/// The pages of `docs/reference/law` say what the code does. After a change of the law,
/// `-Dredress.write-pages=true` writes them anew.
class LawPagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "reference", "law");

    @Test
    void thePagesAreThoseOfTheCode() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("redress.write-pages")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(FOLDER.resolve(page.getKey())).hasContent(page.getValue());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Regime regime : Regimes.builtIn().all()) {
            pages.put(regime.code() + ".md", new LawPage(regime).markdown());
        }
        pages.put("README.md", index());
        pages.put("rates.md", RatesPage.markdown(Rates.builtIn()));
        return pages;
    }

    private static String index() throws IOException {
        String rows =
                Regimes.builtIn().all().stream()
                        .map(LawPagesTest::row)
                        .collect(Collectors.joining("\n"));
        try (InputStream in = LawPagesTest.class.getResourceAsStream("law-index.md")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{regimes}", rows);
        }
    }

    private static String row(Regime regime) {
        return "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |"
                .formatted(
                        regime.code(),
                        regime.about().name(),
                        regime.about().law().citation(),
                        regime.about().law().status().code());
    }
}

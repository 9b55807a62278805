// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// Everything that a shipped pack names has words, in the bundles or in the pack.
final class PackWordsTest {
    @Test
    void everyNamedThingHasWordsInEnglishAndInTheLanguagesOfItsPack() {
        for (Pack pack : Packs.in(List.of(PackFiles.shipped())).all()) {
            assertThat(pack.country().languages()).contains("en");
            for (String language : pack.country().languages()) {
                Properties bundle = bundle(language);
                assertThat(pack.keys())
                        .as("%s in %s", pack.code(), language)
                        .allMatch(key ->
                                isName(key)
                                        || bundle.containsKey("casefile." + key)
                                        || isNamed(pack, key, language));
            }
        }
    }

    @Test
    void namesAThingInTheLanguageAskedForElseInTheFirst() {
        Pack demo = Packs.in(List.of(PackFiles.shipped())).get("demo");
        assertThat(demo.findName("subject", "goods", Locale.GERMANY))
                .contains("Gelieferte Ware nicht bezahlt");
        assertThat(demo.findName("subject", "goods", Locale.FRENCH))
                .contains("Goods delivered and not paid");
        assertThat(demo.findName("subject", "ghosts", Locale.ENGLISH)).isEmpty();
    }

    /// Places and authorities are called the same in every language.
    private static boolean isName(String key) {
        return key.startsWith("place.") || key.startsWith("authority.");
    }

    private static boolean isNamed(Pack pack, String key, String language) {
        String[] parts = key.split("\\.", 2);
        Optional<String> english = pack.findName(parts[0], parts[1], Locale.ENGLISH);
        Optional<String> own = pack.findName(parts[0], parts[1], Locale.of(language));
        return own.isPresent() && (language.equals("en") || !own.equals(english));
    }

    private static Properties bundle(String language) {
        String name =
                "/messages/casefile%s.properties"
                        .formatted(language.equals("en") ? "" : "_" + language);
        Properties bundle = new Properties();
        try (var in = Objects.requireNonNull(PackWordsTest.class.getResourceAsStream(name), name)) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every string of the pages, from the message bundles of all modules
/// (`messages/<module>.properties`).
///
/// English is the language of last resort. A key that no bundle has is shown as it is, so that a
/// missing string is seen and not silent.
@Component
public final class Words {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Words() throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(found)
                .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
                .map(name -> name.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                .forEach(name -> names.add("messages/" + name));
        bundles.setBasenames(names.toArray(String[]::new));
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Locale.ENGLISH);
        bundles.setFallbackToSystemLocale(false);
        bundles.setUseCodeAsDefaultMessage(true);
        bundles.setAlwaysUseMessageFormat(true);
    }

    /// The words under a key in a language, with `{0}`, `{1}` … filled.
    public String find(Locale language, String key, Object... filling) {
        return bundles.getMessage(key, filling, language);
    }

    /// All words in one language.
    public Speech in(Locale language) {
        return new Spoken(this, language);
    }

    private record Spoken(Words words, Locale locale) implements Speech {
        @Override
        public String text(String key, Object... filling) {
            return words.find(locale, key, filling);
        }
    }

    /// The languages that the pages speak, English first.
    public List<Locale> languages() {
        return LANGUAGES;
    }
}

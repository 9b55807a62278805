// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of a pack by key and language: `stage.in-hand`, `move.accept`, `subject.goods`.
public final class PackWords {
    static final PackWords EMPTY = new PackWords(List.of(), Map.of());

    private final List<String> languages;
    private final Map<String, Map<String, String>> byKey;

    PackWords(List<String> languages, Map<String, Map<String, String>> byKey) {
        this.languages = List.copyOf(languages);
        this.byKey = Map.copyOf(byKey);
    }

    /// The text in this language, else in the pack's first.
    public Optional<String> find(String key, Locale language) {
        Map<String, String> texts = byKey.getOrDefault(key, Map.of());
        String text = texts.get(language.getLanguage());
        return text != null || languages.isEmpty()
                ? Optional.ofNullable(text)
                : Optional.ofNullable(texts.get(languages.getFirst()));
    }
}

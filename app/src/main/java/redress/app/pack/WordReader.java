// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads what the things of a pack are called in further languages, and words for stages, moves,
/// events and clocks of its own.
final class WordReader {
    private final SourceFile file;
    private final List<String> languages;
    private final Map<String, Map<String, String>> byKey = new HashMap<>();

    WordReader(SourceFile file, List<String> languages) {
        this.file = file;
        this.languages = List.copyOf(languages);
    }

    /// The words of the file, where there is one, over the names that the lists give in the first
    /// language.
    PackWords read(Pack pack) {
        pack.ownNames().forEach((key, name) -> put(key, languages.getFirst(), name));
        if (file.exists()) {
            Set<String> keys = pack.keys();
            new CsvFile(file, List.of("key"), languages).rows().forEach(row -> add(row, keys));
        }
        return new PackWords(languages, byKey);
    }

    private void add(CsvRow row, Set<String> keys) {
        String key = row.needed("key");
        if (!key.isEmpty() && !keys.contains(key)) {
            row.add("unknown-key", "'%s' names nothing of this pack; correct it.".formatted(key));
        }
        for (String language : languages) {
            if (!row.text(language).isEmpty()) {
                put(key, language, row.text(language));
            }
        }
    }

    private void put(String key, String language, String text) {
        byKey.computeIfAbsent(key, _ -> new HashMap<>()).put(language, text);
    }
}

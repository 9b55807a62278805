// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import redress.procedure.Procedure;

/// Reads the words of a pack and sees that none is missing.
final class WordReader {
    private final SourceFile file;
    private final List<String> languages;
    private final Map<String, Map<String, String>> byKey = new HashMap<>();

    WordReader(SourceFile file, List<String> languages) {
        this.file = file;
        this.languages = List.copyOf(languages);
    }

    /// The words of the file, and for the first language the names that the lists give.
    PackWords read(Pack pack) {
        String[] columns =
                Stream.concat(Stream.of("key"), languages.stream()).toArray(String[]::new);
        for (CsvRow row : new CsvFile(file, columns).rows()) {
            Map<String, String> texts = new HashMap<>();
            languages.forEach(language -> texts.put(language, row.needed(language)));
            if (byKey.putIfAbsent(row.needed("key"), texts) != null) {
                row.add("twice", "'%s' stands twice; remove one.".formatted(row.text("key")));
            }
        }
        pack.procedures().values().forEach(this::needWordsOf);
        pack.ownNames()
                .forEach((key, name) ->
                        byKey.computeIfAbsent(key, _ -> new HashMap<>())
                                .putIfAbsent(languages.getFirst(), name));
        return new PackWords(languages, byKey);
    }

    private void needWordsOf(Procedure procedure) {
        procedure.stages().forEach(stage -> need("stage." + stage.id()));
        procedure.clocks().forEach(clock -> need("clock." + clock.id()));
        procedure.moves().forEach(move -> need("move." + move.id()));
        procedure.moves().forEach(move -> need("event." + move.event()));
    }

    private void need(String key) {
        if (!byKey.containsKey(key)) {
            file.add(1, "missing-word", "'%s' has no words; add a row.".formatted(key));
            byKey.put(key, new HashMap<>());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads authorities and what they are competent for.
final class AuthorityReader {
    private static final int LEVELS = 3;
    private static final Set<String> KINDS = Set.of("business", "public-body", "*");

    private final Function<String, SourceFile> files;
    private final Set<String> places;
    private final Set<String> subjects;

    AuthorityReader(
            Function<String, SourceFile> files, List<Place> places, List<Subject> subjects) {
        this.files = files;
        this.places = places.stream().map(Place::id).collect(Collectors.toSet());
        this.subjects = subjects.stream().map(Subject::id).collect(Collectors.toSet());
    }

    /// The authorities; a pack may have none.
    List<Authority> authorities() {
        SourceFile file = files.apply("authorities.csv");
        List<Authority> authorities = new ArrayList<>();
        Map<String, Integer> levels = new HashMap<>();
        if (file.exists()) {
            CsvFile table = new CsvFile(file, "id", "parent", "level", "name", "place", "email");
            for (CsvRow row : table.rowsById()) {
                int level = level(row, levels);
                levels.putIfAbsent(row.text("id"), level);
                authorities.add(authority(row, level));
            }
        }
        return authorities;
    }

    List<Competence> competences(List<Authority> authorities) {
        Set<String> ids = authorities.stream().map(Authority::id).collect(Collectors.toSet());
        SourceFile file = files.apply("competences.csv");
        List<Competence> competences = new ArrayList<>();
        if (file.exists()) {
            CsvFile table = new CsvFile(file, "authority", "subjects", "places", "kind");
            for (CsvRow row : table.rows()) {
                if (!ids.contains(row.needed("authority"))) {
                    row.add(
                            "unknown-authority",
                            "authority '%s' is not in authorities.csv; correct it or add it."
                                    .formatted(row.text("authority")));
                }
                known(row, "subjects", subjects::contains);
                known(row, "places", places::contains);
                competences.add(
                        new Competence(
                                row.text("authority"),
                                row.words("subjects"),
                                row.words("places"),
                                Set.of(row.oneOf("kind", KINDS))));
            }
        }
        return competences;
    }

    private Authority authority(CsvRow row, int level) {
        known(row, "place", places::contains);
        String email = row.text("email");
        if (!email.isEmpty() && !email.matches("[^@\\s]{1,64}@[^@\\s]{1,190}")) {
            row.add("bad-email", "email '%s' must be an e-mail address.".formatted(email));
        }
        return new Authority(
                row.text("id"),
                row.text("parent"),
                level,
                row.needed("name"),
                row.text("place"),
                email);
    }

    private static int level(CsvRow row, Map<String, Integer> levels) {
        String parent = row.text("parent");
        if (!parent.isEmpty() && !levels.containsKey(parent)) {
            row.add(
                    "unknown-parent",
                    "Authority '%s' must stand above this row.".formatted(parent));
        }
        int expected = parent.isEmpty() ? 1 : levels.getOrDefault(parent, 0) + 1;
        if (!row.needed("level").equals(Integer.toString(expected)) || expected > LEVELS) {
            row.add(
                    "bad-level",
                    "level '%s' must be one below its parent, %d, and at most %d."
                            .formatted(row.text("level"), expected, LEVELS));
        }
        return expected;
    }

    private static void known(CsvRow row, String column, Predicate<String> exists) {
        for (String id : row.words(column)) {
            if (id.equals("*")) {
                continue;
            }
            if (!exists.test(id)) {
                row.add(
                        "unknown-" + column,
                        "%s '%s' is not listed; correct it or add it.".formatted(column, id));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redress.matching.name.NameViews;

/// Counts the commonest words of the names of open registers; prints the table `common-words.csv`.
final class CommonWordCount {
    private static final int FEWEST = 8;

    private CommonWordCount() {}

    public static void main(String... args) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> names = names();
        for (String name : names) {
            for (String word : new HashSet<>(NameViews.of(name, "GB").tokens())) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        StringBuilder table = new StringBuilder("word,names_in_a_million\n");
        counts.forEach((word, count) -> {
            if (count >= FEWEST) {
                long rate = Math.round(count * 1e6 / names.size());
                table.append(word).append(',').append(rate).append('\n');
            }
        });
        System.out.print(table);
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (Map<String, String> row : Shared.rows("iom_register_names.csv")) {
            names.add(row.get("name"));
        }
        Path sponsors = Shared.find("uk_sponsor_org_names.txt").orElseThrow();
        names.addAll(
                Files.readAllLines(sponsors).stream().filter(line -> !line.isBlank()).toList());
        return names;
    }
}

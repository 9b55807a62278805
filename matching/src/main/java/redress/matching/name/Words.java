// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.HashMap;
import java.util.Map;

/// Shortened words that stand for one word only, written out.
final class Words {

    private static final Map<String, String> LONG = table();

    private Words() {}

    static String writtenOut(String token) {
        return LONG.getOrDefault(token, token);
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (String[] row : Table.of("words.csv", 2)) {
            for (String spelling : row[1].split(";")) {
                table.put(spelling, row[0]);
            }
        }
        return Map.copyOf(table);
    }
}

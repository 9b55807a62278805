// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of a table: fields between commas, quoted where they need it, no line break inside.
final class CsvLine {
    private CsvLine() {}

    static List<String> read(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = c == '"' && quoted && line.startsWith("\"\"", i);
            if (doubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    static String write(List<String> fields) {
        return fields.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        return isPlain(field) ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}

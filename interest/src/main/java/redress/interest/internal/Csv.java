// SPDX-License-Identifier: Apache-2.0
package redress.interest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The small part of RFC 4180 that tables of rates need: quoted fields, no line breaks inside.
public final class Csv {
    private Csv() {}

    /// The fields of one line, between commas.
    public static List<String> fields(String line) {
        return fields(line, ',');
    }

    /// The fields of one line.
    public static List<String> fields(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    field.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /// One line of these fields between commas, each quoted where it needs it.
    public static String line(List<String> fields) {
        return fields.stream().map(Csv::quoted).collect(Collectors.joining(","));
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

// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A row of a CSV file: its line and its cells by column.
record CsvRow(SourceFile file, int line, Map<String, String> cells) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /// The cell; empty where the row or the file has none.
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /// The cell, with a finding where it is empty.
    String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            add("empty", "Column '%s' is empty; fill it.".formatted(column));
        }
        return text;
    }

    /// An id in lower case, with a finding where it is none.
    String id(String column) {
        String text = needed(column);
        if (!text.isEmpty() && !ID.matcher(text).matches()) {
            add(
                    "bad-id",
                    "%s '%s' must be lower-case letters, digits and hyphens, at most 40."
                            .formatted(column, text));
        }
        return text;
    }

    /// The words of the cell.
    Set<String> words(String column) {
        String text = needed(column);
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(" +", -1)).collect(Collectors.toSet());
    }

    Optional<LocalDate> date(String column) {
        String text = needed(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            add("bad-date", "%s '%s' must be a date such as 2026-12-24.".formatted(column, text));
            return Optional.empty();
        }
    }

    /// One of the allowed words, with a finding where it is another.
    String oneOf(String column, Set<String> allowed) {
        String text = needed(column);
        if (!text.isEmpty() && !allowed.contains(text)) {
            add(
                    "unknown-" + column,
                    "%s '%s' must be one of %s."
                            .formatted(
                                    column,
                                    text,
                                    String.join(", ", allowed.stream().sorted().toList())));
        }
        return text;
    }

    void add(String code, String message) {
        file.add(line, code, message);
    }
}

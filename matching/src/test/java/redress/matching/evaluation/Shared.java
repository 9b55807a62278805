// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The labelled sets beside the project, where they are.
final class Shared {
    private Shared() {}

    /// The folder of a set's file, if it is there: `../shared` of the repository, or what the
    /// variable `REDRESS_SHARED` names.
    static Optional<Path> find(String file) {
        String named = System.getenv("REDRESS_SHARED");
        List<Path> roots = new ArrayList<>();
        if (named != null) {
            roots.add(Path.of(named));
        }
        Path here = Path.of("").toAbsolutePath();
        while (here != null) {
            roots.add(here.resolve("../shared").normalize());
            here = here.getParent();
        }
        return roots.stream()
                .map(root -> root.resolve("matching/dev").resolve(file))
                .filter(Files::isReadable)
                .findFirst();
    }

    static List<Map<String, String>> rows(String file) {
        Path path =
                find(file)
                        .orElseThrow(() ->
                                new IllegalStateException(file + " is not beside the project"));
        return rows(path);
    }

    /// The rows of a CSV file by the names of its columns.
    static List<Map<String, String>> rows(Path path) {
        try (Reader in = Files.newBufferedReader(path)) {
            List<List<String>> lines = lines(in);
            List<String> header = lines.getFirst().stream().map(String::strip).toList();
            List<Map<String, String>> rows = new ArrayList<>(lines.size());
            for (List<String> line : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int at = 0; at < header.size(); at++) {
                    row.put(header.get(at), at < line.size() ? line.get(at).strip() : "");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> lines(Reader in) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            char sign = (char) next;
            if (sign == '"') {
                quoted = !quoted;
                if (quoted && !cell.isEmpty()) {
                    cell.append(sign);
                }
            } else if (quoted || sign != ',' && sign != '\n' && sign != '\r') {
                cell.append(sign);
            } else if (sign != '\r') {
                line.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        if (!line.isEmpty() || !cell.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return lines;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The figures as tables in Markdown: times, how often the library's, memory.
final class Report {
    private record Row(String profile, Size size, Map<Solver, Measured> of) {
        String graph() {
            return profile + " " + size.word();
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /// @throws IllegalStateException when two solvers disagree about the optimum
    void add(String profile, Size size, Map<Solver, Measured> of) {
        List<Measured> exact = of.values().stream().filter(m -> m.solver().exact()).toList();
        if (exact.stream().mapToLong(Measured::optimum).distinct().count() > 1) {
            throw new IllegalStateException(profile + " " + size + ": optima differ: " + exact);
        }
        rows.add(new Row(profile, size, of));
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        section(
                text,
                "Processor seconds from the columns to the optimum, cut included: the least of the repeats, and how often the library's.");
        table(text, row -> measured -> times("%.3f", measured.cpu(), row));
        section(
                text,
                "Processor seconds of the solver's own call alone, and how often the library's from the columns.");
        table(text, row -> measured -> times("%.3f", measured.solve(), row));
        section(
                text,
                "Processor seconds of the whole process with one repeat, start and reading included.");
        table(text, row -> measured -> format("%.2f", measured.process()));
        section(text, "Peak resident memory in MB, one repeat.");
        table(text, row -> measured -> format("%.0f", measured.peakKilobytes() / 1024.0));
        return text.toString();
    }

    private static void section(StringBuilder text, String title) {
        text.append(text.isEmpty() ? "" : "\n").append(title).append("\n\n");
    }

    private void table(StringBuilder text, Function<Row, Function<Measured, String>> figure) {
        List<Solver> solvers = solvers();
        head(text, solvers);
        for (Row row : rows) {
            text.append("| ").append(row.graph()).append(" | ").append(optimum(row));
            for (Solver solver : solvers) {
                Measured measured = row.of().get(solver);
                text.append(" | ")
                        .append(measured == null ? "–" : figure.apply(row).apply(measured));
            }
            text.append(" |\n");
        }
    }

    private static String times(String format, double seconds, Row row) {
        Measured library = row.of().get(Solver.LIBRARY);
        String figure = format(format, seconds);
        return library == null ? figure : figure + format(" (%.1f×)", seconds / library.cpu());
    }

    private static void head(StringBuilder text, List<Solver> solvers) {
        text.append("| graph | optimum");
        solvers.forEach(solver -> text.append(" | ").append(solver.title()));
        text.append(" |\n|---|---:").append("|---:".repeat(solvers.size())).append("|\n");
    }

    private List<Solver> solvers() {
        return rows.stream()
                .flatMap(row -> row.of().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String optimum(Row row) {
        return row.of().values().stream()
                .filter(measured -> measured.solver().exact())
                .map(measured -> Long.toString(measured.optimum()))
                .findFirst()
                .orElse("–");
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}

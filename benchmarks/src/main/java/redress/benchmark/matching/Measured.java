// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import redress.benchmark.matching.sample.Level;
import redress.benchmark.matching.sample.SampleMention;

/// What one way to find did with the mentions of each level.
final class Measured {
    private final Map<Level, Count> levels = new EnumMap<>(Level.class);

    private static final class Count {
        int mentions;
        int among;
        int first;
        double seconds;
    }

    void add(SampleMention mention, List<String> found, double seconds) {
        Count count = levels.computeIfAbsent(mention.level(), _ -> new Count());
        count.mentions++;
        count.seconds += seconds;
        count.among += found.contains(mention.id()) ? 1 : 0;
        count.first += !found.isEmpty() && found.getFirst().equals(mention.id()) ? 1 : 0;
    }

    /// Rows of a table in Markdown, one a level.
    String rows(String title) {
        StringBuilder rows = new StringBuilder();
        levels.forEach((level, count) -> {
            boolean absent = level == Level.ABSENT;
            rows.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %s | %d | %,.0f | %s | %s |%n",
                            title,
                            level.name().toLowerCase(Locale.ROOT),
                            count.mentions,
                            count.mentions / count.seconds,
                            absent ? "" : share(count.among, count.mentions),
                            absent ? "" : share(count.first, count.mentions)));
        });
        return rows.toString();
    }

    private static String share(int part, int all) {
        return String.format(Locale.ROOT, "%.3f", (double) part / all);
    }
}

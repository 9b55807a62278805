// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The reference page of the published rates, each with its whole history.
final class RatesPage {
    private RatesPage() {}

    static String markdown(Rates rates) {
        List<String> lines = new ArrayList<>();
        lines.add("# The published rates that the laws read");
        lines.add("");
        lines.add(
                "Written from the tables of the library. Each value holds from its day until the next row. A day that is not known is refused, never filled: [newer rates](../interest.md#redress-rates) are imported from the publishers' files.");
        for (RateSeries series : rates.all()) {
            lines.add("");
            lines.add("## " + series.id());
            lines.add("");
            lines.add(
                    "%s, %s. Last known day: %s."
                            .formatted(
                                    series.about().title(),
                                    series.about().publisher(),
                                    series.lastKnownDay()));
            lines.add("");
            lines.add("| from | percent | read | source |");
            lines.add("|---|---|---|---|");
            series.starts().forEach(day -> lines.add(row(series, day)));
        }
        return String.join("\n", lines) + "\n";
    }

    /// One row of a series; a hole has no value.
    static String row(RateSeries series, LocalDate day) {
        return series.on(day)
                .map(rate ->
                        "| %s | %s | %s | %s |"
                                .formatted(
                                        day,
                                        rate.percent().toPlainString(),
                                        rate.source().status().code(),
                                        rate.source().citation()))
                .orElse("| %s | not known | | |".formatted(day));
    }
}

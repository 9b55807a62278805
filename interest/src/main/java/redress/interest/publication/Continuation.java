// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import redress.interest.RateSeries;
import redress.interest.ReferenceRate;
import redress.interest.internal.Csv;

/// A known series carried on by what a publisher's file says.
public sealed interface Continuation {
    /// Above this many points from one value to the next a person is asked.
    BigDecimal LARGEST_STEP = new BigDecimal("2");

    /// The file agrees with what is known.
    ///
    /// @param series the known rows as they were, and the new ones
    /// @param added the new rows; empty where the file says nothing new
    /// @param jumps new values that lie far from the one before: right or a slip, a person must say
    record Carried(RateSeries series, List<ReferenceRate> added, List<Jump> jumps)
            implements Continuation {
        public Carried {
            added = List.copyOf(added);
            jumps = List.copyOf(jumps);
        }
    }

    /// The file says something else than what is known, so none of it is taken.
    record Contradicted(List<Difference> differences) implements Continuation {
        public Contradicted {
            differences = List.copyOf(differences);
        }
    }

    /// A step from one value to the next that is larger than usual.
    record Jump(int line, LocalDate day, BigDecimal before, BigDecimal after) {}

    /// A day on which the file differs from what is known.
    record Difference(int line, LocalDate day, ReferenceRate known, BigDecimal read) {}

    /// Carries the known series on. A value outside the plausible ones of the series is refused.
    static Continuation of(RateSeries known, Published file) {
        for (Observation read : file.observations()) {
            requirePlausible(known.about(), read);
        }
        NavigableSet<LocalDate> cuts = cuts(known, file);
        List<Difference> differences = differences(known, file, cuts);
        return differences.isEmpty() ? carried(known, file, cuts) : new Contradicted(differences);
    }

    private static void requirePlausible(RateSeries.About about, Observation read) {
        if (read.percent().compareTo(about.lowest()) < 0
                || read.percent().compareTo(about.highest()) > 0) {
            throw PublishedTable.wrong(
                    read.line(),
                    "has the value %s, which must be between %s and %s for %s"
                            .formatted(
                                    read.percent(), about.lowest(), about.highest(), about.id()));
        }
    }

    /// The days on which the known series or the file may change.
    private static NavigableSet<LocalDate> cuts(RateSeries known, Published file) {
        NavigableSet<LocalDate> cuts = new TreeSet<>(known.starts());
        file.observations().forEach(observation -> cuts.add(observation.day()));
        cuts.add(file.through().plusDays(1));
        return cuts;
    }

    private static List<Difference> differences(
            RateSeries known, Published file, NavigableSet<LocalDate> cuts) {
        List<Difference> differences = new ArrayList<>();
        for (LocalDate day : cuts) {
            Optional<ReferenceRate> rate = known.on(day);
            Optional<Observation> read = file.on(day);
            if (rate.isPresent()
                    && read.isPresent()
                    && rate.get().percent().compareTo(read.get().percent()) != 0) {
                differences.add(
                        new Difference(read.get().line(), day, rate.get(), read.get().percent()));
            }
        }
        return differences;
    }

    private static Carried carried(RateSeries known, Published file, NavigableSet<LocalDate> cuts) {
        List<String> rows = new ArrayList<>(List.of(RateSeries.HEADER));
        List<LocalDate> fresh = new ArrayList<>();
        List<Jump> jumps = new ArrayList<>();
        String last = "";
        for (LocalDate day : cuts) {
            Optional<ReferenceRate> rate = known.on(day);
            Optional<Observation> read = file.on(day);
            String row;
            if (rate.isPresent()) {
                row = row(rate.get());
            } else if (read.isPresent()) {
                row = row(read.get(), file);
            } else {
                row = "unknown,not read,unknown";
            }
            if (!row.equals(last)) {
                rows.add(day + "," + row);
                if (rate.isEmpty() && read.isPresent()) {
                    fresh.add(day);
                    jump(before(rows), read.get(), day).ifPresent(jumps::add);
                }
            }
            last = row;
        }
        RateSeries series = RateSeries.parse(known.about(), String.join("\n", rows));
        return new Carried(
                series, fresh.stream().map(day -> series.on(day).orElseThrow()).toList(), jumps);
    }

    private static Optional<BigDecimal> before(List<String> rows) {
        List<String> cells = Csv.fields(rows.get(rows.size() - 2));
        return cells.get(1).matches("[-0-9.]+")
                ? Optional.of(new BigDecimal(cells.get(1)))
                : Optional.empty();
    }

    private static Optional<Jump> jump(
            Optional<BigDecimal> before, Observation read, LocalDate day) {
        return before.filter(it -> it.subtract(read.percent()).abs().compareTo(LARGEST_STEP) > 0)
                .map(it -> new Jump(read.line(), day, it, read.percent()));
    }

    private static String row(ReferenceRate rate) {
        return Csv.line(
                List.of(
                        rate.percent().toPlainString(),
                        rate.source().citation(),
                        rate.source().status().code()));
    }

    private static String row(Observation read, Published file) {
        return Csv.line(List.of(read.percent().toPlainString(), file.source(), "verified"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import redress.interest.internal.Csv;

/// The reference rates that the laws read, by their ids; the built-in ones come with the library.
public final class Rates {
    private static final Rates BUILT_IN = load();

    private final Map<String, RateSeries> series;

    private Rates(Map<String, RateSeries> series) {
        this.series = series;
    }

    /// The series that come with the library, loaded and checked once.
    public static Rates builtIn() {
        return BUILT_IN;
    }

    /// These rates with one series put in the place of the one of the same id, or added.
    public Rates with(RateSeries newer) {
        Map<String, RateSeries> copy = new TreeMap<>(series);
        copy.put(newer.id(), newer);
        return new Rates(copy);
    }

    /// These rates with a series from outside in the place of ours. Where it differs on a day that
    /// ours knows, the source of its row must begin with the word `correction`, so that no known
    /// rate changes unseen.
    public Rates continuedWith(RateSeries outside) {
        RateSeries ours = series(outside.id());
        for (LocalDate day :
                Stream.concat(ours.starts().stream(), outside.starts().stream())
                        .sorted()
                        .distinct()
                        .toList()) {
            Optional<ReferenceRate> known = ours.on(day);
            if (known.isPresent() && !agrees(known.get(), outside.on(day))) {
                throw new IllegalArgumentException(
                        "rate series %s: on %s it says %s, and %s is known (%s); a row that is right must begin its source with the word correction"
                                .formatted(
                                        outside.id(),
                                        day,
                                        outside.on(day)
                                                .map(rate -> rate.percent().toPlainString())
                                                .orElse("unknown"),
                                        known.get().percent().toPlainString(),
                                        known.get().source().citation()));
            }
        }
        return with(outside);
    }

    private static boolean agrees(ReferenceRate known, Optional<ReferenceRate> outside) {
        return outside.isPresent()
                && (outside.get().percent().compareTo(known.percent()) == 0
                        || outside.get().source().citation().startsWith("correction"));
    }

    /// The series of this id.
    public RateSeries series(String id) {
        RateSeries found = series.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "rate series (%s) must be one of %s".formatted(id, series.keySet()));
        }
        return found;
    }

    /// All series in the order of their ids.
    public Collection<RateSeries> all() {
        return List.copyOf(series.values());
    }

    private static Rates load() {
        Map<String, RateSeries> series = new TreeMap<>();
        text("series")
                .lines()
                .skip(1)
                .map(Csv::fields)
                .map(Rates::about)
                .forEach(
                        about -> series.put(about.id(), RateSeries.parse(about, text(about.id()))));
        return new Rates(series);
    }

    private static RateSeries.About about(List<String> fields) {
        return new RateSeries.About(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                new BigDecimal(fields.get(3)),
                new BigDecimal(fields.get(4)));
    }

    private static String text(String name) {
        String resource = "rate/%s.csv".formatted(name);
        try (InputStream in = Rates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource %s is missing".formatted(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource %s cannot be read".formatted(resource), e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

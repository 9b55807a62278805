// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a publisher's file says of one series: values in the order of their days, each until the
/// next, the last until `through`.
///
/// @param series the id of the series
/// @param source what to cite
public record Published(
        String series, List<Observation> observations, LocalDate through, String source) {
    public Published {
        observations = List.copyOf(observations);
        LocalDate last = observations.getLast().day();
        if (through.isBefore(last)) {
            throw new IllegalArgumentException(
                    "last day (%s) must not be before that of the last value (%s)"
                            .formatted(through, last));
        }
    }

    /// The value that held on this day; empty before the first and after `through`.
    Optional<Observation> on(LocalDate day) {
        if (day.isAfter(through)) {
            return Optional.empty();
        }
        for (Observation observation : observations.reversed()) {
            if (!day.isBefore(observation.day())) {
                return Optional.of(observation);
            }
        }
        return Optional.empty();
    }

    /// The values that held on the first days of the half-years, each for the whole of it; empty
    /// where no half-year begins in the file.
    Optional<Published> halfYearly(String id) {
        List<Observation> halves = new ArrayList<>();
        LocalDate start = HalfYears.lastDay(observations.getFirst().day().minusDays(1)).plusDays(1);
        while (!start.isAfter(through)) {
            Observation held = on(start).orElseThrow();
            halves.add(new Observation(held.line(), start, held.percent()));
            start = HalfYears.lastDay(start).plusDays(1);
        }
        return halves.isEmpty()
                ? Optional.empty()
                : Optional.of(new Published(id, halves, start.minusDays(1), source));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A rule with its versions, and the day of the debt that picks one of them.
///
/// @param versions in the order of their days; there is at least one
public record Dated<T>(KeyedOn keyedOn, List<Version<T>> versions) {
    /// What holds from a day on, until the next version.
    public record Version<T>(LocalDate since, T value) {}

    public Dated {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions must not be empty");
        }
        for (int i = 1; i < versions.size(); i++) {
            if (!versions.get(i).since().isAfter(versions.get(i - 1).since())) {
                throw new IllegalArgumentException(
                        "version since %s must come before %s"
                                .formatted(versions.get(i).since(), versions.get(i - 1).since()));
            }
        }
    }

    /// A rule that never changed, as far back as anybody asks.
    public static <T> Dated<T> always(T value) {
        return always(KeyedOn.DUE_DATE, value);
    }

    /// What held as far back as anybody asks, until it changed.
    public static <T> Dated<T> always(KeyedOn keyedOn, T value) {
        return new Dated<>(keyedOn, List.of(new Version<>(LocalDate.MIN, value)));
    }

    /// A rule that holds from this day (`2014-07-29`) on; before it the regime has no answer.
    public static <T> Dated<T> from(KeyedOn keyedOn, String since, T value) {
        return new Dated<>(keyedOn, List.of(new Version<>(LocalDate.parse(since), value)));
    }

    /// This rule, changed on that day.
    public Dated<T> then(String since, T value) {
        return new Dated<>(
                keyedOn,
                Stream.concat(
                                versions.stream(),
                                Stream.of(new Version<>(LocalDate.parse(since), value)))
                        .toList());
    }

    /// The version for this day; empty before the first.
    public Optional<T> on(LocalDate day) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (!day.isBefore(versions.get(i).since())) {
                return Optional.of(versions.get(i).value());
            }
        }
        return Optional.empty();
    }

    /// The first day after this one on which another version begins; the last day there is where
    /// none does.
    LocalDate after(LocalDate day) {
        for (Version<T> version : versions) {
            if (version.since().isAfter(day)) {
                return version.since();
            }
        }
        return LocalDate.MAX;
    }

    /// The first day of the first version.
    public LocalDate firstDay() {
        return versions.getFirst().since();
    }
}

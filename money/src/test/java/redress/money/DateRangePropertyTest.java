// SPDX-License-Identifier: Apache-2.0
package redress.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Laws of date ranges: pieces cover the whole, the overlap is what both contain.
class DateRangePropertyTest {
    private final RandomGenerator random = seeded();

    @Test
    void thePiecesCoverTheWholeInOrder() {
        for (int i = 0; i < 1_000; i++) {
            DateRange whole = range();
            List<DateRange> pieces = whole.splitAt(Stream.generate(this::day).limit(5).toList());
            assertThat(pieces.stream().mapToLong(DateRange::days).sum()).isEqualTo(whole.days());
            assertThat(pieces).noneMatch(DateRange::isEmpty);
            for (int p = 1; p < pieces.size(); p++) {
                assertThat(pieces.get(p).start()).isEqualTo(pieces.get(p - 1).end());
            }
        }
    }

    @Test
    void theOverlapHoldsTheDaysOfBoth() {
        for (int i = 0; i < 1_000; i++) {
            DateRange one = range();
            DateRange two = range();
            LocalDate day = day();
            assertThat(one.overlap(two).contains(day))
                    .isEqualTo(one.contains(day) && two.contains(day));
            assertThat(one.overlap(two)).isEqualTo(two.overlap(one));
            assertThat(one.overlap(one)).isEqualTo(one);
        }
    }

    private DateRange range() {
        LocalDate start = day();
        return new DateRange(start, start.plusDays(random.nextInt(40)));
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(80));
    }

    private static RandomGenerator seeded() {
        long seed = new Random().nextLong();
        System.out.println("DateRangePropertyTest seed " + seed);
        return new Random(seed);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockFaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    budget | used | suspended | left | widths
                    20     | 0    | 0         | 20   | 0.0 0.0 240.0 0.0
                    20     | 10   | 0         | 10   | 120.0 0.0 120.0 0.0
                    20     | 10   | 10        | 10   | 80.0 80.0 80.0 0.0
                    5      | 10   | 0         | 0    | 120.0 0.0 0.0 120.0
                    0      | 0    | 0         | 0    | 0.0 0.0 0.0 0.0
                    """)
    void dividesThePictureByDays(long budget, long used, long suspended, long left, String widths) {
        ClockFace clock =
                new ClockFace(
                        "Answer",
                        budget,
                        used,
                        suspended,
                        LocalDate.of(2026, 3, 1),
                        ClockFace.State.RUNNING,
                        List.of());

        assertThat(clock.leftDays()).isEqualTo(left);
        assertThat(
                        clock.stretches().stream()
                                .map(ClockFace.Stretch::width)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(widths);
    }
}

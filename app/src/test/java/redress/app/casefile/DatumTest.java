// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    kind              | currency | value
                    day               |          | 2026-12-01
                    number            |          | 10
                    amount            | EUR      | 1190.00
                    large amount      | EUR      | 1190000000.00
                    amount of a yen   | JPY      | 11900000
                    negative amount   | EUR      | -3.50
                    currency          |          | EUR
                    code              |          | not-delivered
                    code with a digit |          | s-21-complex
                    authority         |          | region-westholm
                    UUID              |          | 00000000-0000-4000-8000-000000000001
                    SHA-256           |          | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                    plan              | EUR      | 2026-12-01=500.00 2027-01-01=500.00
                    """)
    void takesPlainValues(String kind, String currency, String value) {
        assertThat(Datum.isPlain(value, currency == null ? "" : currency)).as(kind).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Anna Lindqvist",
                "Anna",
                "anna@lindqvist.example",
                "anna lindqvist",
                "+49 30 1234567",
                "0301234567",
                "a-0301234567",
                "030-1234567",
                "2026-02-30",
                "1 January",
                "XXQ",
                "not-",
                "they never paid because the owner fell ill in may",
                "a-code-that-goes-on-and-on-until-it-is-a-sentence",
                "LL-2026-000001-00",
                "2026-12-01=Anna",
                "2026-12-01=1.00  2027-01-01=1.00",
                "müller",
                "12\n13"
            })
    void refusesWhatCouldNameAPerson(String value) {
        assertThat(Datum.isPlain(value, "")).isFalse();
    }

    @Test
    void takesTheReferenceOfACaseWithItsCheckDigitsAlone() {
        String reference = Reference.of("LL", 2026, 17);

        assertThat(Datum.isPlain(reference, "")).isTrue();
        assertThat(Datum.isPlain(reference.replace("2026", "2027"), "")).isFalse();
    }

    @Test
    void takesAPlanOfSixtyInstalmentsAtMost() {
        String sixty = String.join(" ", Collections.nCopies(60, "2026-12-01=1.00"));

        assertThat(Datum.isPlain(sixty, "EUR")).isTrue();
        assertThat(Datum.isPlain(sixty + " 2026-12-01=1.00", "EUR")).isFalse();
    }
}

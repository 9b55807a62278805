// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables in the publishers' formats; the files are ours.
class PublicationTest {
    private static final String ECB =
            """
            KEY,FREQ,REF_AREA,CURRENCY,PROVIDER_FM,INSTRUMENT_FM,PROVIDER_FM_ID,DATA_TYPE_FM,TIME_PERIOD,OBS_VALUE,OBS_STATUS,TITLE
            FM.D.U2.EUR.4F.KR.MRR_FR.LEV,D,U2,EUR,4F,KR,MRR_FR,LEV,2000-06-27,4.25,A,"Main refinancing, fixed"
            FM.D.U2.EUR.4F.KR.MRR_FR.LEV,D,U2,EUR,4F,KR,MRR_FR,LEV,2024-06-11,4.5,A,"Main refinancing, fixed"
            FM.D.U2.EUR.4F.KR.MRR_FR.LEV,D,U2,EUR,4F,KR,MRR_FR,LEV,2024-06-12,4.25,A,"Main refinancing, fixed"
            FM.D.U2.EUR.4F.KR.MRR_FR.LEV,D,U2,EUR,4F,KR,MRR_FR,LEV,2024-07-02,4.25,A,"Main refinancing, fixed"
            """;
    private static final String ENGLAND =
            """
            DATE,IUDBEDR
            01 Nov 2023,5.25
            31 Jul 2024,5.25
            01 Aug 2024,5.00
            """;
    private static final String ENGLAND_CHANGES =
            """
            Date Changed,Rate
            01 Aug 24,5.00
            03 Aug 23,5.25
            06 May 97,6.25
            """;
    private static final String GERMANY =
            """
            "";BBIN1.M.DE.BBK.BBKBAS2.EUR.ME;BBIN1.M.DE.BBK.BBKBAS2.EUR.ME_FLAGS
            "";Basiszinssatz gem. § 247 BGB / Stand am Monatsende;
            Einheit;% p.a.;
            Stand vom;02.01.2025 10:00:00;
            2024-06;3,62;
            2024-07;3,37;
            2024-08;3,37;
            2025-01;2,27;Bemerkung
            "";Bemerkung zu 2025-01: ab 1. Januar 2,27 %;
            """;
    private static final String GERMANY_SERVICE =
            """
            DATAFLOW;BBK_STD_FREQ;TIME_PERIOD;OBS_VALUE;BBK_ID;BBK_UNIT;BBK_TITLE
            BBK:BBIN1(1.0);M;2001-08;4.26;BBIN1.M.DE.BBK.BBKBAS2.EUR.ME;PROZENT;base rate
            BBK:BBIN1(1.0);M;2001-09;3.62;BBIN1.M.DE.BBK.BBKBAS2.EUR.ME;PROZENT;base rate
            BBK:BBIN1(1.0);M;2024-06;3.62;BBIN1.M.DE.BBK.BBKBAS2.EUR.ME;PROZENT;base rate
            BBK:BBIN1(1.0);M;2024-07;3.37;BBIN1.M.DE.BBK.BBKBAS2.EUR.ME;PROZENT;base rate
            """;
    private static final String INDIA =
            """
            Effective Date,Bank Rate,Repo Rate,Cash Reserve Ratio
            05-12-2025,5.50,5.25,-
            09-04-2025,6.25,6.00,4.00
            07-02-2025,6.50,6.25,-
            14-12-2024,-,-,4.00
            """;
    private static final String INDIA_HANDBOOK =
            """
            "Table 43 : Major monetary policy rates",,,
            ,,,(Per cent)
            Effective Date,Bank Rate,Fixed Range LAF Rates,
            ,,Repo,Reverse
            1,2,3,4
            07-02-2025,6.50,6.25,-
            09-04-2025,6.25,6.00,-

            Note : rates are in per cent.,,,
            "Source : Reserve Bank, and others.",,,
            """;

    @Test
    void readsTheDataPortalOfTheEuropeanCentralBank() {
        assertThat(values(Publication.ECB, ECB, "eu-ecb-day"))
                .containsExactly("2024-06-11 4.5", "2024-06-12 4.25", "2024-07-02 4.25");
        Published halves = Publication.ECB.publish(ECB, "s", null).getLast();
        assertThat(halves.series()).isEqualTo("eu-ecb-half-year");
        assertThat(halves.observations())
                .containsExactly(
                        new Observation(4, LocalDate.of(2024, 7, 1), new BigDecimal("4.25")));
        assertThat(halves.through()).isEqualTo("2024-12-31");
    }

    @Test
    void readsBothTablesOfTheBankOfEngland() {
        assertThat(values(Publication.BANK_OF_ENGLAND, ENGLAND, "gb-bank-rate"))
                .containsExactly("2023-11-01 5.25", "2024-07-31 5.25", "2024-08-01 5.00");
        assertThat(values(Publication.BANK_OF_ENGLAND, ENGLAND_CHANGES, "gb-bank-rate"))
                .containsExactly("1997-05-06 6.25", "2023-08-03 5.25", "2024-08-01 5.00");
    }

    @Test
    void readsTheBundesbankInGermanAndEnglish() {
        List<String> halves = List.of("2024-01-01 3.62", "2024-07-01 3.37", "2025-01-01 2.27");
        assertThat(values(Publication.BUNDESBANK, GERMANY, "de-base-rate"))
                .containsExactlyElementsOf(halves);
        String english = GERMANY.replace(',', '.').replace(';', ',');
        assertThat(values(Publication.BUNDESBANK, english, "de-base-rate"))
                .containsExactlyElementsOf(halves);
        assertThat(values(Publication.BUNDESBANK, GERMANY_SERVICE, "de-base-rate"))
                .containsExactly("2024-01-01 3.62", "2024-07-01 3.37");
        Published published = Publication.BUNDESBANK.publish(GERMANY, "s", null).getFirst();
        assertThat(published.through()).isEqualTo("2025-06-30");
    }

    @Test
    void readsTheTableOfTheReserveBankOfIndia() {
        assertThat(values(Publication.RBI, INDIA, "in-bank-rate"))
                .containsExactly("2025-02-07 6.50", "2025-04-09 6.25", "2025-12-05 5.50");
        assertThat(values(Publication.RBI, INDIA_HANDBOOK, "in-bank-rate"))
                .containsExactly("2025-02-07 6.50", "2025-04-09 6.25");
    }

    @Test
    void aFileSpeaksThroughItsLastValueUnlessItIsSaidOtherwise() {
        LocalDate later = LocalDate.of(2024, 9, 30);
        assertThat(through(null)).isEqualTo("2024-08-01");
        assertThat(through(later)).isEqualTo(later);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> through(LocalDate.of(2024, 7, 31)))
                .withMessage(
                        "last day (2024-07-31) must not be before that of the last value (2024-08-01)");
    }

    private static LocalDate through(@Nullable LocalDate said) {
        return Publication.BANK_OF_ENGLAND.publish(ENGLAND, "s", said).getFirst().through();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    publisher  | old                      | changed                    | refusal
                    boe        | DATE,IUDBEDR             | DATE,IUDSOIA               | line 1 must be the header DATE,IUDBEDR or the header Date Changed,Rate
                    boe        | 5.00                     | 5,00                       | line 4 has 3 cells, and the header names 2
                    boe        | 5.00                     | n/a                        | line 4 has the value (n/a), which must be a percentage such as 3.75
                    boe        | 5.00                     | 1e99                       | line 4 has the value (1e99), which must be a percentage such as 3.75
                    boe        | 31 Jul 2024              | 31 Jun 2024                | line 3 has the day (31 Jun 2024), which must be one of the calendar such as 31 Jan 2024
                    boe        | 31 Jul 2024              | 2024-07-31                 | line 3 has the day (2024-07-31), which must be one of the calendar such as 31 Jan 2024
                    boe        | 31 Jul 2024              | 31 Oct 2023                | line 3 has the day 2023-10-31, which is out of order
                    boe        | 31 Jul 2024              | 01 Nov 2023                | line 3 has the day 2023-11-01, which is out of order
                    ecb        | KEY,                     | ID,                        | line 1 must be a header with the columns KEY, TIME_PERIOD and OBS_VALUE
                    ecb        | LEV,2024-06-12,4.25      | LEV,2024-06-12,NaN         | line 4 has the value (NaN), which must be a percentage such as 3.75
                    bundesbank | BBKBAS2.EUR.ME;          | BBKBAS1.EUR.ME;            | line 1 must name the series BBIN1.M.DE.BBK.BBKBAS2.EUR.ME
                    bundesbank | 2024-08;3,37             | 2024-08;3,38               | line 7 has another value than 2024-07-01: the rate changes on 1 January and 1 July only
                    bundesbank | 2024-08;3,37             | 2024-13;3,37               | line 7 has the month (2024-13), which must be one such as 2024-01
                    bundesbank | 2024-08;3,37             | August;3,37                | line 7 must begin with a month such as 2024-01
                    bundesbank | 2024-08;3,37;            | 2024-08                    | line 7 must have a month and a value
                    rbi        | Bank Rate                | Repo                       | line 1 must be a header with the columns Effective Date and Bank Rate
                    service    | 2024-07;3.37;BBIN1.M     | 2024-07;3.37;BBIN1.Q       | line 5 is of the series (BBIN1.Q.DE.BBK.BBKBAS2.EUR.ME), which must be BBIN1.M.DE.BBK.BBKBAS2.EUR.ME
                    service    | 2024-07;3.37             | 2024-07;.                  | line 5 has the value (.), which must be a percentage such as 3.75
                    handbook   | 09-04-2025               | 09-2025                    | line 7 has the day (09-2025), which must be one of the calendar such as 31-01-2024
                    handbook   | 09-04-2025               | April                      | line 7 has the day (April), which must be one of the calendar such as 31-01-2024
                    handbook   | 07-02-2025,6.50          | 07-02-2025                 | line 6 has 3 cells, and the header names 4
                    rbi        | 09-04-2025               | 04/09/2025                 | line 3 has the day (04/09/2025), which must be one of the calendar such as 31-01-2024
                    """)
    void refusesATableThatIsNotWhatItShouldBe(
            String publisher, String old, String changed, String refusal) {
        String good =
                switch (publisher) {
                    case "boe" -> ENGLAND;
                    case "ecb" -> ECB;
                    case "bundesbank" -> GERMANY;
                    case "service" -> GERMANY_SERVICE;
                    case "handbook" -> INDIA_HANDBOOK;
                    default -> INDIA;
                };
        Publication publication =
                switch (publisher) {
                    case "service" -> Publication.BUNDESBANK;
                    case "handbook" -> Publication.RBI;
                    default -> Publication.parse(publisher);
                };
        assertThat(good).contains(old);
        String bad = good.replace(old, changed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publication.publish(bad, "s", null))
                .withMessage(refusal);
    }

    @Test
    void refusesAnotherSeriesOfTheSamePublisher() {
        String deposit = ECB.replace("MRR_FR.LEV", "DFR.LEV");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Publication.ECB.publish(deposit, "s", null))
                .withMessageStartingWith("line 2 is of the series (FM.D.U2.EUR.4F.KR.DFR.LEV)");
    }

    @Test
    void refusesHostileFilesWithTheirLine() {
        for (Publication publication : Publication.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> publication.publish("", "s", null))
                    .withMessageStartingWith("line 1 ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> publication.publish("a".repeat(10_001), "s", null))
                    .withMessage("line 1 must have at most 10000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> publication.publish("\n".repeat(50_001), "s", null))
                    .withMessage(
                            "line 50001 is one too many: a table must have at most 50000 lines");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Publication.RBI.publish("Effective Date,Bank Rate\n", "s", null))
                .withMessage("line 1 begins a table without a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Publication.parse("fed"))
                .withMessage("publisher (fed) must be one of ecb, boe, bundesbank, rbi");
    }

    private static List<String> values(Publication publication, String text, String series) {
        Published only = publication.publish(text, "s", null).getFirst();
        assertThat(only.series()).isEqualTo(series);
        return only.observations().stream()
                .map(it -> "%s %s".formatted(it.day(), it.percent()))
                .toList();
    }
}

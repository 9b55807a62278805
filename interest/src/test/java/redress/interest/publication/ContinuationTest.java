// SPDX-License-Identifier: Apache-2.0
package redress.interest.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import redress.interest.RateSeries;
import redress.interest.Rates;
import redress.interest.ReferenceRate;

class ContinuationTest {
    private static final RateSeries KNOWN = Rates.builtIn().series("gb-bank-rate");
    private static final LocalDate LAST = KNOWN.lastKnownDay();

    @Test
    void carriesAKnownSeriesOnAndLeavesItsRowsAsTheyWere() {
        Continuation.Carried carried =
                carried(
                        "17 Dec 2025,4.00\n18 Dec 2025,3.75\n03 Aug 2026,3.75\n06 Aug 2026,3.50\n31 Aug 2026,3.50\n");
        assertThat(carried.series().lastKnownDay()).isEqualTo("2026-08-31");
        assertThat(carried.series().rates())
                .startsWith(KNOWN.rates().toArray(new ReferenceRate[0]));
        assertThat(carried.added())
                .extracting(
                        rate -> "%s %s %s".formatted(rate.since(), rate.percent(), rate.source()))
                .containsExactly(
                        "2026-07-30 3.75 Source[citation=the file, status=VERIFIED]",
                        "2026-08-06 3.50 Source[citation=the file, status=VERIFIED]");
        assertThat(carried.jumps()).isEmpty();
        assertThat(carried.series().on(LocalDate.of(2026, 9, 1))).isEmpty();
    }

    @Test
    void aFileWithNothingNewAddsNothing() {
        Continuation.Carried carried = carried("17 Dec 2025,4.00\n18 Dec 2025,3.75\n");
        assertThat(carried.added()).isEmpty();
        assertThat(carried.series().toCsv()).isEqualTo(KNOWN.toCsv());
    }

    @Test
    void daysBetweenTheKnownEndAndTheFileStayUnknown() {
        Continuation.Carried carried = carried("01 Oct 2026,3.50\n");
        assertThat(carried.series().on(LAST.plusDays(1))).isEmpty();
        assertThat(carried.series().on(LocalDate.of(2026, 9, 30))).isEmpty();
        assertThat(carried.series().on(LocalDate.of(2026, 10, 1))).isPresent();
    }

    @Test
    void neverRewritesWhatIsKnown() {
        Continuation answer = continued("18 Dec 2025,3.50\n01 Oct 2026,3.50\n");
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Continuation.Contradicted.class,
                        contradicted ->
                                assertThat(contradicted.differences())
                                        .singleElement()
                                        .satisfies(it -> {
                                            assertThat(it.line()).isEqualTo(2);
                                            assertThat(it.day()).isEqualTo("2025-12-18");
                                            assertThat(it.known().percent())
                                                    .isEqualByComparingTo("3.75");
                                            assertThat(it.read()).isEqualByComparingTo("3.50");
                                        }));
    }

    @Test
    void aLargeStepIsAskedAbout() {
        Continuation.Carried carried =
                carried("30 Jul 2026,3.75\n06 Aug 2026,5.76\n07 Aug 2026,7.76\n");
        assertThat(carried.jumps())
                .containsExactly(
                        new Continuation.Jump(
                                3,
                                LocalDate.of(2026, 8, 6),
                                new BigDecimal("3.75"),
                                new BigDecimal("5.76")));
    }

    @Test
    void anImplausibleValueIsRefusedWithItsLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> continued("30 Jul 2026,3.75\n06 Aug 2026,35.0\n"))
                .withMessage(
                        "line 3 has the value 35.0, which must be between 0 and 20 for gb-bank-rate");
    }

    @Test
    void ratesFromOutsideMayContinueOursButNotChangeThemUnseen() {
        RateSeries newer = carried("06 Aug 2026,3.50\n").series();
        assertThat(Rates.builtIn().continuedWith(newer).series("gb-bank-rate")).isSameAs(newer);
        RateSeries shorter = parse("1997-05-06,6.25,s,verified\n1997-06-06,unknown,s,unknown\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rates.builtIn().continuedWith(shorter))
                .withMessageStartingWith(
                        "rate series gb-bank-rate: on 1997-06-06 it says unknown, and 6.5 is known");
        String other =
                newer.toCsv().replaceFirst("2025-12-18,3.75,[^\n]*", "2025-12-18,3.50,x,verified");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rates.builtIn().continuedWith(parse(body(other))))
                .withMessageContaining("on 2025-12-18 it says 3.50, and 3.75 is known");
        String corrected = other.replace("3.50,x,", "3.50,correction of 2026,");
        Rates rates = Rates.builtIn().continuedWith(parse(body(corrected)));
        assertThat(rates.series("gb-bank-rate").on(LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(
                        rate -> assertThat(rate.percent()).isEqualByComparingTo("3.50"));
    }

    @Test
    void aTableIsWrittenAsItIsRead() {
        for (RateSeries series : Rates.builtIn().all()) {
            RateSeries again = RateSeries.parse(series.about(), series.toCsv());
            assertThat(again.rates()).isEqualTo(series.rates());
            assertThat(again.starts()).isEqualTo(series.starts());
            assertThat(again.toCsv()).isEqualTo(series.toCsv());
        }
    }

    private static String body(String csv) {
        return csv.substring(csv.indexOf('\n') + 1);
    }

    private static RateSeries parse(String rows) {
        return RateSeries.parse(KNOWN.about(), RateSeries.HEADER + "\n" + rows);
    }

    private static Continuation.Carried carried(String rows) {
        Continuation answer = continued(rows);
        assertThat(answer).isInstanceOf(Continuation.Carried.class);
        return (Continuation.Carried) answer;
    }

    private static Continuation continued(String rows) {
        return Continuation.of(
                KNOWN,
                Publication.BANK_OF_ENGLAND
                        .publish("DATE,IUDBEDR\n" + rows, "the file", null)
                        .getFirst());
    }
}

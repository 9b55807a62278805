// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final Terms TERMS =
            new Terms(
                    Plan.parse("2026-12-01=100.00 2027-01-01=100.00 2027-02-01=50.00", Cash.EUR),
                    7);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case                          | payments                              | today      | states
                    nothing yet                   |                                       | 2026-11-23 | DUE DUE DUE
                    on the due day                |                                       | 2026-12-01 | DUE DUE DUE
                    the day after                 |                                       | 2026-12-02 | MISSED DUE DUE
                    the last day of grace         |                                       | 2026-12-08 | MISSED DUE DUE
                    grace is over                 |                                       | 2026-12-09 | BREACHED DUE DUE
                    a part before the due day     | 2026-11-30=40.00                      | 2026-12-01 | DUE DUE DUE
                    a part, within grace          | 2026-11-30=40.00                      | 2026-12-05 | SHORT DUE DUE
                    a part, grace is over         | 2026-11-30=40.00                      | 2026-12-09 | BREACHED DUE DUE
                    in full in time               | 2026-12-01=100.00                     | 2026-12-20 | RECEIVED DUE DUE
                    in full too late              | 2026-12-02=100.00                     | 2026-12-20 | LATE DUE DUE
                    completed after the grace     | 2026-12-20=100.00                     | 2026-12-20 | LATE DUE DUE
                    two parts, the second late    | 2026-11-30=60.00 2026-12-03=40.00     | 2026-12-20 | LATE DUE DUE
                    one payment for all           | 2026-11-30=250.00                     | 2026-11-30 | RECEIVED RECEIVED RECEIVED
                    one and a half                | 2026-11-30=150.00                     | 2027-01-02 | RECEIVED SHORT DUE
                    the old one takes it first    | 2027-01-01=100.00                     | 2027-01-02 | LATE MISSED DUE
                    entered in another order      | 2027-01-01=100.00 2026-12-01=100.00   | 2027-01-02 | RECEIVED RECEIVED DUE
                    taken back                    | 2026-12-01=0.00                       | 2026-12-02 | MISSED DUE DUE
                    """)
    void saysHowEachInstalmentStands(String name, String payments, LocalDate today, String states) {
        Ledger ledger = Ledger.of(TERMS, payments(payments), today);
        assertThat(ledger.lines())
                .as(name)
                .extracting(line -> line.state().name())
                .containsExactly(states.split(" "));
    }

    @Test
    void saysWhatIsOpenAndWhenItBreaks() {
        Ledger ledger =
                Ledger.of(
                        TERMS,
                        List.of(Cash.paid(4, "2026-12-01", "130.00")),
                        LocalDate.of(2026, 12, 2));
        assertThat(ledger.received()).isEqualTo(Cash.eur("130.00"));
        assertThat(ledger.open()).isEqualTo(Cash.eur("120.00"));
        assertThat(ledger.breaksOn()).contains(LocalDate.of(2027, 1, 9));
        assertThat(ledger.isPaid()).isFalse();
    }

    @Test
    void keepsApartWhatWasPaidTooMuch() {
        Ledger ledger =
                Ledger.of(
                        TERMS,
                        List.of(Cash.paid(4, "2026-12-01", "250.01")),
                        LocalDate.of(2026, 12, 2));
        assertThat(ledger.isPaid()).isTrue();
        assertThat(ledger.breaksOn()).isEmpty();
        assertThat(ledger.tooMuch()).isEqualTo(Cash.eur("0.01"));
    }

    private static List<Payment> payments(String text) {
        if (text == null) {
            return List.of();
        }
        String[] parts = text.split(" ");
        return Arrays.stream(parts)
                .map(part -> part.split("="))
                .map(part ->
                        Cash.paid(
                                Arrays.asList(parts).indexOf(String.join("=", part)),
                                part[0],
                                part[1]))
                .toList();
    }
}

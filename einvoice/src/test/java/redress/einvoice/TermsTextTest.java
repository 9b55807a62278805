// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.einvoice.internal.terms.TermsText;

class TermsTextTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    terms                                                             | due        | discounts | interest
                    Zahlbar sofort ohne Abzug.                                        | 2026-03-02 | -         | -
                    Fällig sofort, ohne Abzug                                         | 2026-03-02 | -         | -
                    14 Tage                                                           | 2026-03-16 | -         | -
                    14 Tage; bitte per Überweisung                                    | 2026-03-16 | -         | -
                    Zahlbar innerhalb von 14 Tagen nach Erhalt der Rechnung.          | 2026-03-16 | -         | -
                    Bitte zahlen Sie 120,00 € innerhalb von 14 Tagen zu Nr. 12/78/901 | 2026-03-16 | -         | -
                    Bitte überweisen Sie bis zum 24.03.2026 auf unser Konto.          | 2026-03-24 | -         | -
                    Zahlbar bis 1. April 2026                                         | 2026-04-01 | -         | -
                    30 Tage netto bis 04.04.2026, 3% Skonto in 10 Tagen bis 12.03.2026 | 2026-04-04 | 3/2026-03-12 | -
                    10 Tage 3% Skonto, 30 Tage netto                                  | 2026-04-01 | 3/10      | -
                    Bei Zahlung binnen 14 Tagen, 2% Skonto                            | -          | 2/14      | -
                    Bis zum 19.03.2026 mit 2% Skonto. Bis zum 20.03.2026 netto        | 2026-03-20 | 2/2026-03-19 | -
                    '#SKONTO#TAGE=14#PROZENT=2.25#'                                   | -          | 2.25/14   | -
                    '#SKONTO#TAGE=7#PROZENT=2.00# #SKONTO#TAGE=30#PROZENT=0.00#'      | 2026-04-01 | 2.00/7    | -
                    '#SKONTO#TAGE=14#PROZENT=1.00#BASISBETRAG=500.00#'                | -          | 1.00/14   | -
                    '#VERZUG#TAGE=30#PROZENT=8.50#'                                   | 2026-04-01 | -         | 8.50
                    Payment within 30 days                                            | 2026-04-01 | -         | -
                    Payment within 10 days, 2% discount                               | -          | 2/10      | -
                    2 % discount if paid within 2 days                                | -          | 2/2       | -
                    30 days net. Penalty rate 12 %                                    | 2026-04-01 | -         | 12
                    Due on receipt                                                    | 2026-03-02 | -         | -
                    Payable by April 4, 2026                                          | 2026-04-04 | -         | -
                    Remit until 2026-07-01                                            | 2026-07-01 | -         | -
                    30 days end of month                                              | 2026-04-30 | -         | -
                    PAIEMENT 30 JOURS NET                                             | 2026-04-01 | -         | -
                    Paiement sans escompte avant le 09.04.2026                        | 2026-04-09 | -         | -
                    30 jours fin de mois. Pénalités de retard 10,5 %                  | 2026-04-30 | -         | 10.5
                    Pagamento 30 giorni fine mese                                     | 2026-04-30 | -         | -
                    Betaling binnen 14 dagen                                          | 2026-03-16 | -         | -
                    Pago a 30 días                                                    | 2026-04-01 | -         | -
                    30 dagar netto. Dröjsmålsränta:12 %                               | 2026-04-01 | -         | 12
                    10 dagar, dröjsmålsränta 12.3 %                                   | 2026-03-12 | -         | 12.3
                    30 dagar. Penalty surcharge percent:8.5                           | 2026-04-01 | -         | 8.5
                    Netto 14 dage                                                     | 2026-03-16 | -         | -
                    50% prepaid, 50% within 30 days                                   | -          | -         | -
                    innerhalb von […] Tagen ohne Abzug                                | -          | -         | -
                    Enligt avtal                                                      | -          | -         | -
                    Rechnungsdatum 01.01.2026                                         | -          | -         | -
                    30.02.2026 zahlbar                                                | -          | -         | -
                    TP02                                                              | -          | -         | -
                    """)
    void tellsTheDueDateTheDiscountsAndTheInterest(
            String terms,
            @Nullable LocalDate due,
            @Nullable String discounts,
            @Nullable String interest) {
        TermsText text = TermsText.of(terms);
        assertThat(text.dueDate(ISSUED).orElse(null)).isEqualTo(due);
        assertThat(shown(text)).isEqualTo(discounts == null ? "" : discounts);
        PaymentTerm.AgreedInterest agreed = text.interest();
        assertThat(agreed == null ? null : agreed.percent().toPlainString()).isEqualTo(interest);
    }

    private static String shown(TermsText text) {
        return text.discounts().stream()
                .map(d -> d.percent() + "/" + (d.until() == null ? d.days() : d.until()))
                .collect(Collectors.joining(" "));
    }
}

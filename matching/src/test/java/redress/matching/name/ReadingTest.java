// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.matching.Party;
import redress.matching.identifier.Identifier;

class ReadingTest {

    private static Reading read(String name, @Nullable String country) {
        return Reading.of(new Party("1", List.of(name), country, null, null, Map.of()));
    }

    @Test
    void readsNamesIdentifiersAndAddress() {
        Reading reading =
                Reading.of(
                        new Party(
                                "1",
                                List.of("Müller Bau GmbH", "Müller Hoch- und Tiefbau GmbH"),
                                "Germany",
                                "Hauptstraße 12",
                                "80331",
                                Map.of("vat", "DE 136 695 976", "email", "info@mueller-bau.de")));
        assertThat(reading.country()).isEqualTo("DE");
        assertThat(reading.name().core()).isEqualTo("muller bau");
        assertThat(reading.names())
                .extracting(NameViews::role)
                .containsExactly(Role.NAME, Role.OTHER);
        assertThat(reading.identifiers())
                .extracting(Identifier::key)
                .containsExactly("VAT:DE:136695976", "DOMAIN::mueller-bau.de");
        assertThat(reading.address().postcodeAndHouse()).contains("DE:80331:12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            emptyValue = "",
            textBlock =
                    """
                    country | text | names
                    GB | SPENCER ROAD LLP T/A THE OMERTA GROUP | NAME spencer road, TRADING omerta group
                    GB | Beanibazar Limited trading as Sylhet Cuisine | NAME beanibazar, TRADING sylhet cuisine
                    US | Acme Widgets, Inc. d/b/a Widgets R Us | NAME acme widgets, TRADING widgets r us
                    NL | Jansen Bouw B.V. h.o.d.n. Bouwmeesters | NAME jansen bouw, TRADING bouwmeesters
                    GB | Royal Mail Group Ltd (formerly Consignia Public Limited Company) | NAME royal mail group, FORMER consignia
                    US | Meta Platforms, Inc. f/k/a Facebook, Inc. | NAME meta platforms, FORMER facebook
                    DE | Müller & Sohn KG vormals Meier OHG | NAME muller and sohn, FORMER meier
                    US | International Business Machines Corporation (IBM) | NAME international business machines, OTHER ibm
                    GB | Twinings Ltd also known as Tea House | NAME twinings, OTHER tea house
                    GB | Dril-Quip (Europe) Ltd | NAME dril quip europe
                    DE | Deutsche Bank (Schweiz) AG | NAME deutsche bank schweiz
                    GB | Carillion PLC (in liquidation) | NAME carillion
                    GB | CHINA MINSHENG BANKING CORPORATION LIMITED LONDON BRANCH | NAME china minsheng banking corporation
                    DE | Deutsche Bank AG, Filiale Köln | NAME deutsche bank
                    DE | Julius Bär Europe AG Zweigniederlassung Köln | NAME julius bar europe
                    GB | The Olive Branch | NAME olive branch
                    GB | Smith, Jones and Partners | NAME smith jones and partners
                    KR | Samsung Electronics Co., Ltd. | NAME samsung electronics
                    IN | M/s Tata Steel Ltd | NAME tata steel
                    US | Alias Systems Inc | NAME alias systems
                    GB | Known As Ltd | NAME known as
                    GB | 12345 | NAME 12345
                    """)
    void partsTheNamesInFreeText(String country, String text, String names) {
        assertThat(
                        read(text, country).names().stream()
                                .map(name -> name.role() + " " + name.core())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    country | text                                     | status
                    GB | Carillion PLC (in liquidation)                | LIQUIDATION
                    GB | Thomas Cook Group plc - In Compulsory Liquidation | LIQUIDATION
                    DE | Wirecard AG i.L.                              | LIQUIDATION
                    FR | Acme SARL en liquidation judiciaire           | LIQUIDATION
                    NL | Jansen B.V. in staat van faillissement        | INSOLVENCY
                    IT | Rossi S.r.l. in liquidazione                  | LIQUIDATION
                    ES | Acme S.L. en liquidación                      | LIQUIDATION
                    DE | Praktiker AG in Insolvenz                     | INSOLVENCY
                    GB | Debenhams plc (in administration)             | ADMINISTRATION
                    GB | Old Firm Ltd (dissolved)                      | DISSOLVED
                    """)
    void saysWhatIsSaidAboutTheEnd(String country, String text, Status status) {
        Reading reading = read(text, country);
        assertThat(reading.statuses()).containsExactly(status);
        assertThat(reading.name().form()).isNotNull();
        assertThat(reading.name().core())
                .doesNotContain("liqui", "insol", "admin", "staat", "diss");
    }

    @Test
    void givesTheNameOfWhoCaresToNobody() {
        Reading reading =
                read("Nationwide Ltd c/o Smith & Co, 12 High Street, Leeds LS1 4AP", "GB");
        assertThat(reading.names()).extracting(NameViews::core).containsExactly("nationwide");
        assertThat(reading.careOf())
                .extracting(NameViews::core)
                .containsExactly("smith and company");
        assertThat(reading.address())
                .isEqualTo(new AddressKey("GB", "LS14AP", "12", "high", "leeds"));
    }

    @Test
    void readsAWholeLetterhead() {
        Reading reading =
                read(
                        "Bayerische Motoren Werke Aktiengesellschaft\nPetuelring 130\n80809 München\nDeutschland\n"
                                + "Amtsgericht München HRB 42243, USt-IdNr. DE129273398, info@bmw.de",
                        null);
        assertThat(reading.names())
                .extracting(NameViews::core)
                .containsExactly("bayerische motoren werke");
        assertThat(reading.country()).isEqualTo("DE");
        assertThat(reading.address())
                .isEqualTo(new AddressKey("DE", "80809", "130", "petuel", "munchen"));
        assertThat(reading.identifiers())
                .extracting(Identifier::key)
                .containsExactly(
                        "VAT:DE:129273398", "REGISTER:DE:HRB42243MUENCHEN", "DOMAIN::bmw.de");
    }

    @Test
    void addsWhatFollowsFromANumber() {
        Reading reading =
                Reading.of(
                        new Party(
                                "1",
                                List.of("Acme"),
                                null,
                                null,
                                null,
                                Map.of("vat", "FR40303265045")));
        assertThat(reading.identifiers())
                .extracting(Identifier::key)
                .containsExactly("VAT:FR:40303265045", "REGISTER:FR:303265045");
        assertThat(reading.country()).isEqualTo("FR");
    }

    @Test
    void prefersTheFormOfTheCountryThatIsFoundLater() {
        NameViews name = read("Acme A/S, Hovedgaden 1, 2100 København, Denmark", null).name();
        assertThat(name.form()).isNotNull().extracting(LegalForm::form).isEqualTo("A/S");
    }

    @Test
    void doesNotReadWhatIsRefused() {
        Party party = new Party("7", List.of("x".repeat(2001)), null, null, null, Map.of());
        assertThatThrownBy(() -> Reading.of(party))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Refusal.of(party).orElseThrow().message());
    }
}

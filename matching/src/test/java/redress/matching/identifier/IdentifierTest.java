// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    private static Identifier id(Kind kind, String country, String text) {
        return Identifier.of(kind, country, text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    kind     | country | written                 | key
                    REGISTER | GB      | 445790                  | REGISTER:GB:00445790
                    REGISTER | GB      | 00445790                | REGISTER:GB:00445790
                    REGISTER | GB      | SC 45551                | REGISTER:GB:SC045551
                    REGISTER | GB      | ni25998                 | REGISTER:GB:NI025998
                    REGISTER | GB      | OC303675                | REGISTER:GB:OC303675
                    REGISTER | GB      | IP28955R                | REGISTER:GB:IP28955R
                    REGISTER | DE      | HRB 42243 München       | REGISTER:DE:HRB42243MUENCHEN
                    REGISTER | DE      | Amtsgericht München, HRB 42243 | REGISTER:DE:HRB42243MUENCHEN
                    REGISTER | DE      | HRB42243                | REGISTER:DE:HRB42243
                    REGISTER | FR      | 632 012 100             | REGISTER:FR:632012100
                    REGISTER | FR      | 732 829 320 00074       | REGISTER:FR:732829320
                    REGISTER | FR      | 356 000 000 49837       | REGISTER:FR:356000000
                    REGISTER | FR      | RCS Nanterre 542 051 180 | REGISTER:FR:542051180
                    REGISTER | NL      | 17085815                | REGISTER:NL:17085815
                    REGISTER | IT      | RM-756453               | REGISTER:IT:RM756453
                    REGISTER | CN      | 91 4403 0019 2203 8216  | REGISTER:CN:914403001922038216
                    REGISTER | IN      | L17110MH1973PLC019786   | REGISTER:IN:L17110MH1973PLC019786
                    REGISTER | IM      | 000001C                 | REGISTER:IM:000001C
                    REGISTER | SE      | 556012-5790             | REGISTER:SE:5560125790
                    REGISTER | AT      | FN 66209t               | REGISTER:AT:66209T
                    TAX      | IT      | RCCMNL83S18D969H        | TAX:IT:RCCMNL83S18D969H
                    TAX      | US      | 91-1144442              | TAX:US:911144442
                    TAX      | IN      | AAACR5055K              | TAX:IN:AAACR5055K
                    TAX      | ES      | A-15075062              | TAX:ES:A15075062
                    TAX      | NL      | 004495445               | TAX:NL:004495445
                    VAT      | ''      | EL 094259216            | VAT:GR:094259216
                    VAT      | FR      | DE 129 273 398          | VAT:DE:129273398
                    VAT      | DE      | 129273398               | VAT:DE:129273398
                    VAT      | ''      | CHE-105.909.036 MWST    | VAT:CH:105909036
                    VAT      | ''      | NL4495445B01            | VAT:NL:004495445B01
                    VAT      | ''      | XI 220430231            | VAT:GB:220430231
                    LEI      | ''      | hwupkr0mpou8fgxbt394    | LEI::HWUPKR0MPOU8FGXBT394
                    IBAN     | ''      | GB82 WEST 1234 5698 7654 32 | IBAN:GB:GB82WEST12345698765432
                    DOMAIN   | ''      | Info@WWW.BMW.de         | DOMAIN::bmw.de
                    DOMAIN   | ''      | https://www.bücher.de/x?y | DOMAIN::xn--bcher-kva.de
                    PHONE    | GB      | 020 7946 0958           | PHONE::+442079460958
                    PHONE    | ''      | +44 (0)20 7946-0958     | PHONE::+442079460958
                    PHONE    | IT      | 06 6982 1234            | PHONE::+390669821234
                    POSTCODE | GB      | sw1a 2aa                | POSTCODE:GB:SW1A2AA
                    POSTCODE | DE      | D-80809                 | POSTCODE:DE:80809
                    POSTCODE | US      | 95014-0642              | POSTCODE:US:95014
                    POSTCODE | NL      | 5504 DR                 | POSTCODE:NL:5504DR
                    """)
    void readsWhatPeopleWrite(Kind kind, String country, String written, String key) {
        assertThat(Identifier.of(kind, country, written)).map(Identifier::key).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    kind     | country | written
                    REGISTER | GB      | 00000000
                    REGISTER | GB      | XX123456
                    REGISTER | GB      | 12
                    REGISTER | FR      | 732 829 321
                    REGISTER | FR      | 732 829 320 00075
                    REGISTER | FR      | 356 000 000 49838
                    REGISTER | CN      | 914403001922038217
                    REGISTER | DE      | 12345
                    TAX      | US      | 07-1234567
                    TAX      | IN      | AAADR5055K
                    VAT      | ''      | 129273398
                    VAT      | DE      | DE129273399
                    VAT      | DE      | DE029273398
                    IBAN     | ''      | GB82WEST1234569876543
                    IBAN     | ''      | ZZ82WEST12345698765432
                    LEI      | ''      | HWUPKR0MPOU8FGXBT395
                    DOMAIN   | ''      | nobody
                    PHONE    | ''      | 020 7946 0958
                    PHONE    | GB      | call me
                    POSTCODE | GB      | 12345
                    POSTCODE | ES      | 53001
                    """)
    void refusesWhatBreaksTheRule(Kind kind, String country, String written) {
        assertThat(Identifier.of(kind, country, written)).isEmpty();
    }

    @Test
    void cannotBeMadeAgainstItsRule() {
        assertThatThrownBy(() -> new Identifier(Kind.VAT, "DE", "129273399\u0007"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VAT DE 129273399?")
                .hasMessageContaining("must keep the rule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    vat              | implied
                    FR40303265045    | REGISTER:FR:303265045
                    BE0403170701     | REGISTER:BE:0403170701
                    SE556012579001   | REGISTER:SE:5560125790
                    NL004495445B01   | TAX:NL:004495445
                    IT00905811006    | TAX:IT:00905811006
                    ESA15075062      | TAX:ES:A15075062
                    NO923609016MVA   | REGISTER:NO:923609016
                    """)
    void knowsWhatFollowsFromIt(String vat, String implied) {
        assertThat(id(Kind.VAT, "", vat).implied()).extracting(Identifier::key).contains(implied);
    }

    @Test
    void findsThePermanentAccountNumberInAGstin() {
        assertThat(id(Kind.VAT, "IN", "27AAACR5055K1Z7").implied())
                .containsExactly(id(Kind.TAX, "IN", "AAACR5055K"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case                           | kind     | country | one              | other            | agreement
                    equal                          | VAT      | DE      | 129273398        | DE 129 273 398   | SAME
                    two of one country             | VAT      | DE      | 129273398        | 136695976        | CONFLICT
                    two companies                  | REGISTER | GB      | 445790           | SC045551         | CONFLICT
                    one court                      | REGISTER | DE      | HRB 1 Köln       | HRB 2 Köln       | CONFLICT
                    two courts: it may have moved  | REGISTER | DE      | HRB 1 Köln       | HRB 2 Bonn       | NEITHER
                    no court                       | REGISTER | DE      | HRB 1            | HRB 1 Bonn       | NEITHER
                    a registration in each state   | VAT      | IN      | 27AAACR5055K1Z7  | 27AAPFU0939F1ZV  | NEITHER
                    two accounts                   | IBAN     | ''      | GB82WEST12345698765432 | DE89370400440532013000 | NEITHER
                    two phones                     | PHONE    | GB      | 020 7946 0958    | 020 7946 0959    | NEITHER
                    """)
    void saysHowTwoSpeakAboutTheirParties(
            String name,
            Kind kind,
            String country,
            String one,
            String other,
            Identifier.Agreement agreement) {
        Identifier first = id(kind, country, one);
        Identifier second = id(kind, country, other);
        assertThat(first.against(second)).as(name).isEqualTo(agreement);
        assertThat(second.against(first)).as(name).isEqualTo(agreement);
    }

    @Test
    void numbersOfTwoCountriesSayNothingAboutEachOther() {
        assertThat(id(Kind.VAT, "", "DE129273398").against(id(Kind.VAT, "", "FR40303265045")))
                .isEqualTo(Identifier.Agreement.NEITHER);
    }

    @Test
    void doesNotTrustWhatManyShare() {
        assertThat(id(Kind.DOMAIN, "", "someone@gmail.com").distinctive()).isFalse();
        assertThat(id(Kind.DOMAIN, "", "info@bmw.de").distinctive()).isTrue();
        assertThat(id(Kind.POSTCODE, "GB", "SW1A 2AA").distinctive()).isFalse();
        assertThat(id(Kind.REGISTER, "DE", "HRB 1").distinctive()).isFalse();
        assertThat(id(Kind.REGISTER, "DE", "HRB 1 Köln").distinctive()).isTrue();
        assertThat(id(Kind.REGISTER, "GB", "445790").distinctive()).isTrue();
    }
}

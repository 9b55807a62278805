// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            emptyValue = "",
            textBlock =
                    """
                    country | text | found | rest
                    '' | Acme GmbH, HRB 12345 Amtsgericht München, USt-IdNr. DE136695976 | REGISTER:DE:HRB12345MUENCHEN VAT:DE:136695976 | Acme GmbH
                    '' | BMW AG, Amtsgericht München HRB 42243, USt-IdNr.: DE129273398, info@bmw.de, Tel. +49 89 382-0 | REGISTER:DE:HRB42243MUENCHEN VAT:DE:129273398 DOMAIN::bmw.de PHONE::+49893820 | BMW AG
                    '' | Siemens Healthineers AG, HRB 237558 | REGISTER:DE:HRB237558 | Siemens Healthineers AG
                    GB | Tesco PLC, Registered in England and Wales No. 00445790, VAT Registration No GB 220 4302 31 | REGISTER:GB:00445790 VAT:GB:220430231 | Tesco PLC
                    GB | TESCO PLC (Company No: 445790) | REGISTER:GB:00445790 | TESCO PLC
                    '' | L'Oréal, RCS Paris 632 012 100, TVA FR 10 632 012 100, Clichy | REGISTER:FR:632012100 VAT:FR:10632012100 | L'Oréal, Clichy
                    '' | ASML Holding N.V., KvK 17085815, De Run 6501 | REGISTER:NL:17085815 | ASML Holding N.V., De Run 6501
                    '' | Eni S.p.A. P.IVA 00905811006 C.F. 00484960588 REA RM-756453 | VAT:IT:00905811006 TAX:IT:00484960588 REGISTER:IT:RM756453 | Eni S.p.A
                    '' | Industria de Diseño Textil, S.A. (CIF A15075062) | TAX:ES:A15075062 | Industria de Diseño Textil, S.A.
                    '' | Reliance Industries CIN: L17110MH1973PLC019786, GSTIN 27AAACR5055K1Z7 | REGISTER:IN:L17110MH1973PLC019786 VAT:IN:27AAACR5055K1Z7 | Reliance Industries
                    '' | 华为技术有限公司 统一社会信用代码 914403001922038216 | REGISTER:CN:914403001922038216 | 华为技术有限公司
                    '' | Microsoft Corp EIN 91-1144442 | TAX:US:911144442 | Microsoft Corp
                    '' | Apple Inc. HWUPKR0MPOU8FGXBT394 | LEI::HWUPKR0MPOU8FGXBT394 | Apple Inc
                    '' | X Ltd, IBAN GB82 WEST 1234 5698 7654 32 | IBAN:GB:GB82WEST12345698765432 | X Ltd
                    GB | Studio 12345 Ltd | '' | Studio 12345 Ltd
                    GB | Restaurant 54 Ltd 020 7946 0958 | '' | Restaurant 54 Ltd 020 7946 0958
                    '' | Acme DE136695977 Ltd | '' | Acme DE136695977 Ltd
                    """)
    void readsFreeText(String country, String text, String found, String rest) {
        Identifiers read = Identifiers.in(text, country);
        assertThat(read.found().stream().map(Identifier::key).collect(Collectors.joining(" ")))
                .isEqualTo(found);
        assertThat(read.rest()).isEqualTo(rest);
    }

    @Test
    void takesNoCourtFromTheEndOfAName() {
        assertThat(Identifiers.in("Deutsche Bank AG Frankfurt, HRB 30000", "DE").found())
                .extracting(Identifier::value)
                .containsExactly("HRB30000");
    }

    @Test
    void readsEachNumberOnce() {
        assertThat(Identifiers.in("VAT DE136695976, USt-IdNr. DE 136 695 976", "").found())
                .hasSize(1);
    }

    @Test
    void findsNothingWhereThereAreNoNumbers() {
        assertThat(Identifiers.in("Acme Ltd, no numbers: 1 2 3", "GB").found()).isEmpty();
    }
}

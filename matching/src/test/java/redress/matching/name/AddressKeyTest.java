// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            emptyValue = "",
            textBlock =
                    """
                    country | address                                              | beside | key
                    GB      | 10 Downing Street, London, SW1A 2AA                  | ''     | GB/SW1A2AA/10/downing/london
                    GB      | 10 Downing St, London                                | sw1a2aa | GB/SW1A2AA/10/downing/london
                    ''      | 1 Churchill Place, London, E14 5HP, United Kingdom   | ''     | GB/E145HP/1/churchill/london
                    DE      | Petuelring 130, 80809 München                        | ''     | DE/80809/130/petuel/munchen
                    DE      | Werner-von-Siemens-Str. 1, D-80333 München           | ''     | DE/80333/1/wernervonsiemens/munchen
                    FR      | 41 rue Martre, 92110 Clichy                          | ''     | FR/92110/41/martre/clichy
                    NL      | Anthony Fokkerweg 15, 1059 CM Amsterdam              | ''     | NL/1059CM/15/anthonyfokker/amsterdam
                    IT      | Via Nizza, 250, 10126 Torino                         | ''     | IT/10126/250/nizza/torino
                    ES      | Calle de Azul, 4, 28050 Madrid                       | ''     | ES/28050/4/deazul/madrid
                    US      | 1 Apple Park Way, Cupertino, CA 95014-0642           | ''     | US/95014/1/apple/cupertino
                    GB      | Unit 5, 12A High Road, Leeds, LS1 4AP                | ''     | GB/LS14AP/12a/high/leeds
                    """)
    void readsPostcodeHouseStreetAndTown(
            String country, String address, String beside, String key) {
        AddressKey read = AddressKey.of(country, address, beside);
        assertThat(
                        String.join(
                                "/",
                                read.country(),
                                read.postcode(),
                                read.house(),
                                read.street(),
                                read.town()))
                .isEqualTo(key);
    }
}

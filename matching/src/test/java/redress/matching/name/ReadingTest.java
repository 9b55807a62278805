// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import redress.matching.Party;
import redress.matching.identifier.Identifier;

class ReadingTest {

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
        assertThat(reading.names())
                .extracting(NameViews::role)
                .containsExactly(Role.NAME, Role.OTHER);
        assertThat(reading.identifiers())
                .extracting(Identifier::key)
                .containsExactly("VAT:DE:136695976", "DOMAIN::mueller-bau.de");
        assertThat(reading.address().postcodeAndHouse()).contains("DE:80331:12");
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {0xAD, 0x61C, 0x200B, 0x200D, 0x200F, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0041})
    void dropsWhatHasNoWidthOrTurnsTheDirection(int unseen) {
        assertThat(VisibleText.of("Hotel" + Character.toString(unseen) + " AG"))
                .isEqualTo("Hotel AG");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x1B, 0x7F, 0x85, 0x9B, 0x2028})
    void turnsControlCharactersIntoBlanks(int control) {
        assertThat(VisibleText.of("Hotel" + Character.toString(control) + "AG"))
                .isEqualTo("Hotel AG");
    }

    @Test
    void keepsLettersOfEveryScriptAndLines() {
        String text = "Møller & Søn\n株式会社\tشركة";
        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.lineOf(" a\r\nb\t")).isEqualTo("a b");
    }

    @Test
    void anInvoiceIsReadWithoutThem() {
        String xml =
                new String(Samples.bytes("xrechnung-ubl.xml"), StandardCharsets.UTF_8)
                        .replace(
                                "Holzwerk Sonnental GmbH",
                                "Holz\u202Ewerk\u200B Sonnental\u009BGmbH");
        assertThat(xml).contains("\u202E");
        Invoice invoice = Samples.read(xml.getBytes(StandardCharsets.UTF_8)).invoice();
        assertThat(invoice.seller().registeredName()).isEqualTo("Holzwerk Sonnental GmbH");
    }
}

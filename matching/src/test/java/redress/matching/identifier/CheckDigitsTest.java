// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Law: where the sum promises it, a number with one digit changed is no number.
class CheckDigitsTest {

    /// Numbers that firms print on their letters, or that their authority gives as an example.
    private static final List<String> PUBLIC =
            """
            LEI::HWUPKR0MPOU8FGXBT394 LEI::7LTWFZYICNSX8D621K86 LEI::213800KUD8LAJWSQ9D15
            IBAN:GB:GB82WEST12345698765432 IBAN:DE:DE89370400440532013000 IBAN:FR:FR1420041010050500013M02606
            VAT:AT:U13585627 VAT:BE:0403170701 VAT:BG:175074752 VAT:CY:10259033P VAT:CZ:00177041
            VAT:DE:129273398 VAT:DE:129274202 VAT:DK:24256790 VAT:DK:22756214 VAT:EE:100931558 VAT:ES:A15075062 VAT:ES:54362315K
            VAT:ES:X2482300W VAT:FI:01120389 VAT:FR:40303265045 VAT:FR:K7399859412 VAT:GR:094259216 VAT:HR:33392005961
            VAT:HU:10625790 VAT:IE:6388047V VAT:IE:6433435OA VAT:IE:8D79739I VAT:IT:00905811006 VAT:LT:119511515
            VAT:LT:100001919017 VAT:LU:20260743 VAT:LV:40003521600 VAT:MT:11679112 VAT:NL:004495445B01 VAT:PL:7740001454
            VAT:PT:500697256 VAT:RO:18547290 VAT:SE:556012579001 VAT:SI:50223054 VAT:SK:2022749619 VAT:GB:220430231
            VAT:CH:105909036 VAT:NO:923609016 VAT:IN:27AAACR5055K1Z7 REGISTER:CN:914403001922038216
            REGISTER:CN:91110000600037341L REGISTER:FR:632012100 REGISTER:BE:0403170701 REGISTER:SE:5560125790
            REGISTER:NO:923609016 REGISTER:FI:01120389 REGISTER:DK:24256790 REGISTER:CH:105909036 REGISTER:BG:175074752
            REGISTER:HR:33392005961 REGISTER:LV:40003521600 REGISTER:PT:500697256 REGISTER:CZ:25123891 REGISTER:SK:31320155
            REGISTER:EE:10421629 REGISTER:AU:004085616 REGISTER:BR:33000167000101 REGISTER:JP:1180301018771
            REGISTER:RU:1027700070518 TAX:AU:51824753556 TAX:ES:A28015865 TAX:GB:1955839661 TAX:IT:RCCMNL83S18D969H
            TAX:IT:00905811006 TAX:KR:1248100998 TAX:NL:004495445 TAX:PL:192598184 TAX:RU:7736050003 TAX:TR:4540536920
            """
                    .strip()
                    .lines()
                    .flatMap(line -> Stream.of(line.strip().split(" ")))
                    .toList();

    /// Sums that let some slips pass: a remainder of ten written as nought or one, or one of
    /// several sums that may hold; a Dutch suffix that is in no sum.
    private static final Set<String> LENIENT =
            Set.of(
                    "VAT:BG",
                    "VAT:CZ",
                    "VAT:GB",
                    "VAT:GR",
                    "VAT:LT",
                    "VAT:NL",
                    "VAT:PT",
                    "VAT:RO",
                    "VAT:SI",
                    "REGISTER:AU",
                    "REGISTER:BG",
                    "REGISTER:BR",
                    "REGISTER:CZ",
                    "REGISTER:EE",
                    "REGISTER:PT",
                    "REGISTER:RU",
                    "REGISTER:SK",
                    "TAX:GB",
                    "TAX:KR",
                    "TAX:PL",
                    "TAX:RU",
                    "TAX:TR",
                    "REGISTER:JP");

    static List<String> numbers() {
        return PUBLIC;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void holdsForAPublicNumber(String key) {
        String[] parts = key.split(":");
        Identifier id = new Identifier(Kind.valueOf(parts[0]), parts[1], parts[2]);
        assertThat(id.key()).isEqualTo(key);
        assertThat(id.checked()).isTrue();
        assertThat(Identifier.of(id.kind(), id.country(), id.value())).contains(id);
        assertThat(Identifier.of(id.kind(), id.country(), spaced(id.value()))).contains(id);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void noticesAChangedDigit(String key) {
        String[] parts = key.split(":");
        Kind kind = Kind.valueOf(parts[0]);
        int tried = 0;
        int passed = 0;
        for (int at = 0; at < parts[2].length(); at++) {
            for (char other = '0'; other <= '9'; other++) {
                char own = parts[2].charAt(at);
                if (Character.isDigit(own) && own != other) {
                    String changed = parts[2].substring(0, at) + other + parts[2].substring(at + 1);
                    tried++;
                    passed += Schemes.keeps(kind, parts[1], changed) ? 1 : 0;
                }
            }
        }
        if (LENIENT.contains(parts[0] + ":" + parts[1])) {
            assertThat(passed * 100 / tried).as(key).isLessThan(20);
        } else {
            assertThat(passed).as(key).isZero();
        }
    }

    @Test
    void isShownForEverySchemeThatHasOne() {
        Set<String> shown =
                PUBLIC.stream()
                        .map(key -> key.substring(0, key.lastIndexOf(':')))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Schemes.ALL.stream().filter(s -> s.checked() && s.kind() != Kind.IBAN))
                .extracting(s -> s.kind() + ":" + s.country())
                .allSatisfy(place -> assertThat(shown).contains(place));
    }

    private static String spaced(String value) {
        return value.charAt(0) + " " + value.substring(1, 4) + "-" + value.substring(4);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static redress.matching.identifier.CheckDigits.digit;
import static redress.matching.identifier.CheckDigits.weighted;

import java.util.List;

/// Numbers of tax authorities that are not value added tax numbers.
final class Taxes {

    private static final String EIN_PREFIXES =
            "0[1-6]|1[0-6]|2[0-7]|3\\d|4[0-8]|5\\d|6[0-8]|7[1-7]|8[0-8]|9[0-589]";

    private Taxes() {}

    static List<Scheme> all() {
        return List.of(
                plain("AU", "ABN", "[1-9]\\d{10}", "A New Tax System (ABN) Act 1999")
                        .checkedBy(Taxes::australia),
                plain("ES", "NIF, CIF", SpanishNumber.SHAPE, "Real Decreto 1065/2007")
                        .checkedBy(SpanishNumber::holds),
                plain("GB", "UTR", "\\d{10}", "HMRC")
                        .readAs(v -> v.replaceFirst("K$", ""))
                        .checkedBy(Taxes::britain),
                plain("IN", "PAN", IndianNumber.PAN, "Income-tax Rules 1962, rule 114"),
                plain("IT", "codice fiscale", ITALIAN, "Decreto ministeriale 23 dicembre 1976")
                        .checkedBy(Taxes::italy),
                plain("KR", "사업자등록번호", "\\d{10}", "국세청").checkedBy(Taxes::korea),
                plain(
                        "MX",
                        "RFC",
                        "[A-ZÑ&]{3,4}\\d{6}[0-9A-Z]{3}",
                        "Código Fiscal de la Federación, 27"),
                plain("NL", "RSIN", "\\d{9}", "Belastingdienst")
                        .readAs(v -> v.length() == 8 ? "0" + v : v)
                        .checkedBy(EuropeanVat::elevenTest),
                plain("PL", "REGON", "\\d{9}", "GUS").checkedBy(Taxes::poland),
                plain("RU", "ИНН", "\\d{10}", "Приказ ФНС ММВ-7-6/435").checkedBy(Taxes::russia),
                plain("TR", "vergi kimlik numarası", "\\d{10}", "Gelir İdaresi")
                        .checkedBy(Taxes::turkey),
                plain("US", "EIN", "(?:" + EIN_PREFIXES + ")\\d{7}", "IRS, valid EIN prefixes"));
    }

    private static final String ITALIAN =
            "[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]|\\d{11}";

    private static Scheme plain(String country, String name, String shape, String source) {
        return Scheme.of(Kind.TAX, country, name, shape).from(source);
    }

    private static boolean australia(String v) {
        int sum = weighted(v, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19) - 10;
        return sum % 89 == 0;
    }

    /// The first digit is computed from the nine that follow.
    private static boolean britain(String v) {
        int rest = weighted(v.substring(1), 6, 7, 8, 9, 10, 5, 4, 3, 2) % 11;
        return "21987654321".charAt(rest) == v.charAt(0);
    }

    /// A firm's is a VAT number; a person's has a letter by two tables.
    private static boolean italy(String v) {
        if (v.length() == 11) {
            return CheckDigits.luhn(v) && !v.startsWith("0000000");
        }
        int[] odd = {
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25,
            24, 23
        };
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = v.charAt(i);
            int value = Character.isDigit(c) ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? odd[value] : value;
        }
        return 'A' + sum % 26 == v.charAt(15);
    }

    private static boolean korea(String v) {
        int sum = weighted(v, 1, 3, 7, 1, 3, 7, 1, 3, 5) + digit(v, 8) * 5 / 10;
        return (10 - sum % 10) % 10 == digit(v, 9);
    }

    private static boolean poland(String v) {
        return weighted(v, 8, 9, 2, 3, 4, 5, 6, 7) % 11 % 10 == digit(v, 8);
    }

    private static boolean russia(String v) {
        return weighted(v, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == digit(v, 9);
    }

    private static boolean turkey(String v) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int shifted = (digit(v, i) + 9 - i) % 10;
            int power = shifted * (1 << (9 - i)) % 9;
            sum += shifted != 0 && power == 0 ? 9 : power;
        }
        return (10 - sum % 10) % 10 == digit(v, 9);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static redress.matching.identifier.CheckDigits.digit;
import static redress.matching.identifier.CheckDigits.missingTo11;
import static redress.matching.identifier.CheckDigits.weighted;

import java.util.List;
import java.util.function.Predicate;

/// Value added tax numbers of the European Union, without the country they begin with.
///
/// Shapes: VIES, structure of VAT numbers. Check digits: each country's own rule, as the
/// administrations publish it; where none is published the number is held to its shape alone.
final class EuropeanVat {

    private static final String SOURCE = "European Commission, VIES; national rule";

    private static final List<Scheme> ALL =
            List.of(
                    of("AT", "UID-Nummer", "U\\d{8}", EuropeanVat::austria),
                    of("BE", "btw-nummer", "[01]\\d{9}", EuropeanVat::belgium)
                            .readAs(v -> v.length() == 9 ? "0" + v : v),
                    of("BG", "ДДС номер", "\\d{9,10}", EasternVat::bulgaria),
                    of("CY", "ΦΠΑ", "(?!12)[0-59]\\d{7}[A-Z]", EasternVat::cyprus),
                    of("CZ", "DIČ", "(?!9)\\d{8}|\\d{10}", EasternVat::czechia),
                    of("DE", "USt-IdNr.", "[1-9]\\d{8}", CheckDigits::mod11And10),
                    of("DK", "momsnummer", "[1-9]\\d{7}", EuropeanVat::denmark),
                    of(
                            "EE",
                            "KMKR",
                            "\\d{9}",
                            v -> weighted(v, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
                    of("ES", "NIF", SpanishNumber.SHAPE, SpanishNumber::holds),
                    of(
                            "FI",
                            "ALV-numero",
                            "\\d{8}",
                            v -> weighted(v, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
                    of("FR", "numéro de TVA", "[0-9A-HJ-NP-Z]{2}\\d{9}", EuropeanVat::france),
                    of("GR", "ΑΦΜ", "\\d{9}", EuropeanVat::greece)
                            .readAs(v -> v.length() == 8 ? "0" + v : v),
                    of("HR", "OIB", "\\d{11}", CheckDigits::mod11And10),
                    of(
                                    "HU",
                                    "adószám",
                                    "\\d{8}",
                                    v -> weighted(v, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0)
                            .readAs(v -> v.length() == 11 ? v.substring(0, 8) : v),
                    of(
                            "IE",
                            "VAT number",
                            "\\d{7}[A-W][A-IW]?|\\d[A-Z]\\d{5}[A-W]",
                            EuropeanVat::ireland),
                    of("IT", "partita IVA", "\\d{11}", EuropeanVat::italy),
                    of("LT", "PVM kodas", "\\d{7}1\\d|\\d{10}1\\d", EasternVat::lithuania),
                    of("LU", "numéro TVA", "\\d{8}", EuropeanVat::luxembourg),
                    of("LV", "PVN", "[4-9]\\d{10}", EasternVat::latvia),
                    of("MT", "VAT number", "[1-9]\\d{7}", EuropeanVat::malta),
                    of("NL", "btw-id", "\\d{9}B\\d{2}", EuropeanVat::netherlands)
                            .readAs(EuropeanVat::paddedDutch),
                    of("PL", "NIP", "\\d{10}", EasternVat::poland),
                    of("PT", "NIF", "[1-9]\\d{8}", EuropeanVat::portugal),
                    of("RO", "CUI", "[1-9]\\d{1,9}", EasternVat::romania),
                    of("SE", "momsregistreringsnummer", "\\d{10}01", EuropeanVat::sweden),
                    of("SI", "ID za DDV", "[1-9]\\d{7}", EasternVat::slovenia),
                    of("SK", "IČ DPH", "[1-9]\\d[2-47-9]\\d{7}", v -> Long.parseLong(v) % 11 == 0));

    private EuropeanVat() {}

    static List<Scheme> all() {
        return ALL;
    }

    private static Scheme of(String country, String name, String shape, Predicate<String> check) {
        return Scheme.of(Kind.VAT, country, name, shape).checkedBy(check).from(SOURCE);
    }

    private static boolean austria(String v) {
        return (10 - (CheckDigits.luhnSum(v.substring(1, 8)) + 4) % 10) % 10 == digit(v, 8);
    }

    static boolean belgium(String v) {
        return 97 - Integer.parseInt(v.substring(0, 8)) % 97 == Integer.parseInt(v.substring(8));
    }

    static boolean denmark(String v) {
        return weighted(v, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    /// The key is computed from the SIREN, in one way if it is digits and in another if not.
    private static boolean france(String v) {
        String siren = v.substring(2);
        if (!CheckDigits.luhn(siren) && !siren.startsWith("000")) {
            return false;
        }
        if (Character.isDigit(v.charAt(0)) && Character.isDigit(v.charAt(1))) {
            return Long.parseLong(siren + "12") % 97 == Integer.parseInt(v.substring(0, 2));
        }
        String letters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        int first = letters.indexOf(v.charAt(0));
        int second = letters.indexOf(v.charAt(1));
        int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (Integer.parseInt(siren) + 1 + key / 11) % 11 == key % 11;
    }

    private static boolean greece(String v) {
        return weighted(v, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == digit(v, 8);
    }

    private static boolean ireland(String v) {
        String letters = "WABCDEFGHIJKLMNOPQRSTUV";
        boolean old = Character.isLetter(v.charAt(1));
        String digits = old ? "0" + v.substring(2, 7) + v.charAt(0) : v.substring(0, 7);
        int last = v.length() == 9 ? 9 * Math.max(0, letters.indexOf(v.charAt(8))) : 0;
        int sum = weighted(digits, 8, 7, 6, 5, 4, 3, 2) + last;
        return letters.charAt(sum % 23) == v.charAt(7);
    }

    /// Luhn, and three digits that name the tax office: a province, or one of four offices.
    private static boolean italy(String v) {
        int office = Integer.parseInt(v.substring(7, 10));
        boolean known =
                office >= 1 && office <= 100 || List.of(120, 121, 888, 999).contains(office);
        return known && !v.startsWith("0000000") && CheckDigits.luhn(v);
    }

    private static boolean luxembourg(String v) {
        return Integer.parseInt(v.substring(0, 6)) % 89 == Integer.parseInt(v.substring(6));
    }

    private static boolean malta(String v) {
        return weighted(v, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0;
    }

    private static String paddedDutch(String bare) {
        int b = bare.lastIndexOf('B');
        return b > 0 && b < 9 && bare.length() == b + 3 ? "0".repeat(9 - b) + bare : bare;
    }

    /// The citizen's or company's number with its eleven test; since 2020 a number of its own with
    /// the country before it, modulo 97.
    private static boolean netherlands(String v) {
        return elevenTest(v.substring(0, 9)) || CheckDigits.mod97("NL" + v);
    }

    /// Nine digits of which the last counts negatively.
    static boolean elevenTest(String v) {
        return !v.equals("000000000")
                && (weighted(v, 9, 8, 7, 6, 5, 4, 3, 2) - digit(v, 8)) % 11 == 0;
    }

    static boolean portugal(String v) {
        return (11 - weighted(v, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == digit(v, 8);
    }

    private static boolean sweden(String v) {
        return CheckDigits.luhn(v.substring(0, 10));
    }

    /// Norway's and others' number of nine digits.
    static boolean norway(String v) {
        return missingTo11(v, 3, 2, 7, 6, 5, 4, 3, 2);
    }
}

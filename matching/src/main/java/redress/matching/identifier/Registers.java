// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static redress.matching.identifier.CheckDigits.digit;
import static redress.matching.identifier.CheckDigits.weighted;

import java.util.List;

/// Numbers of national registers of businesses. A country that is not here has numbers of any
/// shape.
final class Registers {

    /// Any number of a register that is not known: at least three digits.
    static final String ANY = "(?=(?:[A-Z]*\\d){3})[0-9A-Z]{3,20}";

    private static final String BRITISH =
            "(?!0{8})\\d{8}|(?:AC|AS|BR|CE|CN|CS|EN|ES|FC|FE|GE|GN|GS|IC|IP|LP|NA|NC|NF|NI|NL|NO|NP|NR|NV|NZ"
                    + "|OC|OE|PC|RC|RE|RS|SA|SC|SE|SF|SG|SI|SL|SO|SP|SR|SZ|ZC)(?!0{6})\\d{6}|(?:IP|SP|RS|NP|NO)\\d{5}R|R\\d{7}";

    private static final List<Scheme> ALL =
            List.of(
                    plain("AT", "Firmenbuchnummer", "[1-9]\\d{0,5}[A-Z]", "Firmenbuchgesetz § 30")
                            .readAs(v -> v.replaceFirst("^FN", "").replaceFirst("^0+", "")),
                    plain("AU", "ACN", "\\d{9}", "Corporations Act 2001, s 1344")
                            .checkedBy(Registers::australia),
                    plain(
                                    "BE",
                                    "ondernemingsnummer",
                                    "[01]\\d{9}",
                                    "Kruispuntbank van Ondernemingen")
                            .readAs(v -> v.length() == 9 ? "0" + v : v)
                            .checkedBy(EuropeanVat::belgium),
                    plain("BG", "ЕИК", "\\d{9}", "Търговски регистър")
                            .checkedBy(EasternVat::bulgarianFirm),
                    plain("BR", "CNPJ", "\\d{14}", "Receita Federal").checkedBy(Registers::brazil),
                    plain("CH", "UID", "\\d{9}", "UID-Register")
                            .readAs(v -> v.replaceFirst("^CHE", ""))
                            .checkedBy(OtherVat::switzerland),
                    plain(
                                    "CN",
                                    "统一社会信用代码",
                                    "[1-9A-GY]\\d{7}[0-9A-HJ-NPQRTUWXY]{10}",
                                    "GB 32100-2015")
                            .readAs(v -> v.length() == 18 ? v : "")
                            .checkedBy(Registers::china),
                    plain("CZ", "IČO", "\\d{8}", "ARES")
                            .readAs(Registers::eight)
                            .checkedBy(EasternVat::czechia),
                    plain(
                            "DE",
                            "Registernummer",
                            GermanRegister.SHAPE,
                            "Handelsregisterverordnung §§ 3, 13"),
                    plain("DK", "CVR-nummer", "[1-9]\\d{7}", "CVR-loven")
                            .checkedBy(EuropeanVat::denmark),
                    plain("EE", "registrikood", "[1789]\\d{7}", "Äriregister")
                            .checkedBy(Registers::estonia),
                    plain("FI", "Y-tunnus", "\\d{8}", "PRH")
                            .readAs(Registers::eight)
                            .checkedBy(v -> weighted(v, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
                    plain("FR", "SIREN, SIRET", "\\d{9}", "Code de commerce, R123-220 to R123-227")
                            .readAs(Registers::siren)
                            .checkedBy(CheckDigits::luhn),
                    plain(
                                    "GB",
                                    "company number",
                                    BRITISH,
                                    "Companies House, company number prefixes")
                            .readAs(Registers::british),
                    plain("HR", "OIB", "\\d{11}", "Zakon o OIB-u")
                            .checkedBy(CheckDigits::mod11And10),
                    plain("HU", "cégjegyzékszám", "\\d{10}", "Cégtörvény 2006. évi V."),
                    plain("IE", "CRO number", "[1-9]\\d{2,5}", "Companies Registration Office")
                            .readAs(v -> v.replaceFirst("^0+", "")),
                    plain("IN", "CIN, LLPIN", IndianNumber.CIN, "Ministry of Corporate Affairs"),
                    plain("IT", "numero REA", "[A-Z]{2}\\d{1,7}", "Registro delle imprese"),
                    plain("JP", "法人番号", "[1-9]\\d{12}", "国税庁").checkedBy(Registers::japan),
                    plain(
                            "LU",
                            "numéro RCS",
                            "[A-K][1-9]\\d{0,6}",
                            "Registre de commerce et des sociétés"),
                    plain("LV", "reģistrācijas numurs", "[4-9]\\d{10}", "Uzņēmumu reģistrs")
                            .checkedBy(EasternVat::latvia),
                    plain("NL", "KVK-nummer", "(?!0{8})\\d{8}", "Handelsregisterwet 2007")
                            .readAs(v -> v.length() == 12 ? v.substring(0, 8) : v),
                    plain("NO", "organisasjonsnummer", "[89]\\d{8}", "Brønnøysundregistrene")
                            .checkedBy(EuropeanVat::norway),
                    plain("PL", "KRS", "(?!0{10})\\d{10}", "Ustawa o KRS")
                            .readAs(v -> padded(v, 10)),
                    plain("PT", "NIPC", "[1-9]\\d{8}", "RNPC").checkedBy(EuropeanVat::portugal),
                    plain("RU", "ОГРН", "[1-9]\\d{12}|[3]\\d{14}", "Приказ Минфина 165н")
                            .checkedBy(Registers::russia),
                    plain("SE", "organisationsnummer", "[1-9]\\d[2-9]\\d{7}", "Lag 1974:174")
                            .checkedBy(CheckDigits::luhn),
                    plain("SK", "IČO", "\\d{8}", "Štatistický úrad")
                            .readAs(Registers::eight)
                            .checkedBy(EasternVat::czechia));

    private Registers() {}

    static List<Scheme> all() {
        return ALL;
    }

    private static Scheme plain(String country, String name, String shape, String source) {
        return Scheme.of(Kind.REGISTER, country, name, shape).from(source);
    }

    /// A number with the zeros in front that people leave out, but not from nothing.
    private static String padded(String bare, int length) {
        boolean digits = bare.chars().allMatch(Character::isDigit);
        return digits && bare.length() >= 3 && bare.length() < length
                ? "0".repeat(length - bare.length()) + bare
                : bare;
    }

    private static String eight(String bare) {
        return padded(bare, 8);
    }

    /// Eight digits, or two letters and six digits, the zeros in between written out.
    private static String british(String bare) {
        int letters = bare.length() > 2 && Character.isLetter(bare.charAt(0)) ? 2 : 0;
        boolean digits = bare.chars().skip(letters).allMatch(Character::isDigit);
        int missing = 8 - bare.length();
        return digits && missing > 0 && missing < 6
                ? bare.substring(0, letters) + "0".repeat(missing) + bare.substring(letters)
                : bare;
    }

    /// The firm's nine digits out of the fourteen of one of its places, whose check digit is tried.
    /// La Poste's places are too many for Luhn: their digits add up to a multiple of five.
    private static String siren(String bare) {
        String digits = bare.replaceFirst("^(?:RCS)?[A-Z]*(?=\\d{9})", "");
        if (digits.length() != 14) {
            return digits;
        }
        boolean post = digits.startsWith("356000000");
        int sum = digits.chars().map(c -> c - '0').sum();
        return CheckDigits.luhn(digits) || post && sum % 5 == 0 ? digits.substring(0, 9) : "";
    }

    private static boolean australia(String v) {
        return (10 - weighted(v, 8, 7, 6, 5, 4, 3, 2, 1) % 10) % 10 == digit(v, 8);
    }

    private static boolean brazil(String v) {
        int first = 11 - weighted(v, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        int second = 11 - weighted(v, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
        return first % 11 % 10 == digit(v, 12) && second % 11 % 10 == digit(v, 13);
    }

    /// Thirty-one characters, weights the powers of three modulo thirty-one.
    private static boolean china(String v) {
        String letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * letters.indexOf(v.charAt(i));
            weight = weight * 3 % 31;
        }
        return letters.charAt((31 - sum % 31) % 31) == v.charAt(17);
    }

    private static boolean estonia(String v) {
        int check = weighted(v, 1, 2, 3, 4, 5, 6, 7) % 11;
        int again = weighted(v, 3, 4, 5, 6, 7, 8, 9) % 11 % 10;
        return (check == 10 ? again : check) == digit(v, 7);
    }

    /// The first digit is computed from the other twelve.
    private static boolean japan(String v) {
        int sum = weighted(v.substring(1), 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
        return 9 - sum % 9 == digit(v, 0);
    }

    private static boolean russia(String v) {
        int last = v.length() - 1;
        long rest = Long.parseLong(v.substring(0, last)) % (last - 1);
        return rest % 10 == digit(v, last);
    }
}

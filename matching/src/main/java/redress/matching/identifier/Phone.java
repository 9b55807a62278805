// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.Map;
import java.util.Optional;

/// A telephone number as E.164 writes it: plus, country, number.
final class Phone {

    /// Country codes, and whether a national number begins with a 0 that falls away abroad.
    ///
    /// Source: ITU-T E.164, list of assigned country codes.
    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("AT", "430"),
                    Map.entry("AU", "610"),
                    Map.entry("BE", "320"),
                    Map.entry("CH", "410"),
                    Map.entry("CN", "860"),
                    Map.entry("CZ", "420"),
                    Map.entry("DE", "490"),
                    Map.entry("DK", "45"),
                    Map.entry("ES", "34"),
                    Map.entry("FR", "330"),
                    Map.entry("GB", "440"),
                    Map.entry("IE", "3530"),
                    Map.entry("IN", "910"),
                    Map.entry("IT", "39"),
                    Map.entry("JP", "810"),
                    Map.entry("LU", "352"),
                    Map.entry("NL", "310"),
                    Map.entry("NO", "47"),
                    Map.entry("PL", "48"),
                    Map.entry("PT", "351"),
                    Map.entry("SE", "460"),
                    Map.entry("US", "1"));

    private Phone() {}

    static Optional<Identifier> read(String country, String text) {
        String plain = text.strip().replace("(0)", "");
        boolean abroad = plain.startsWith("+") || plain.startsWith("00");
        String digits = Schemes.bare(plain);
        if (!digits.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String number = abroad ? digits.replaceFirst("^00", "") : national(country, digits);
        String value = "+" + number;
        return Schemes.keeps(Kind.PHONE, "", value)
                ? Optional.of(new Identifier(Kind.PHONE, "", value))
                : Optional.empty();
    }

    private static String national(String country, String digits) {
        String code = CODES.get(country);
        if (code == null || digits.length() < 6) {
            return "";
        }
        boolean trunk = code.endsWith("0") && !country.equals("CZ");
        return trunk
                ? code.substring(0, code.length() - 1) + digits.replaceFirst("^0", "")
                : code + digits;
    }
}

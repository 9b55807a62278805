// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number in a German register: section, number, and the court that keeps the register, without
/// which the number stands for up to a hundred and fifty firms.
///
/// The value is `HRB12345` or `HRB12345MUENCHEN`. Source: Handelsregisterverordnung, sections 3,
/// 13.
final class GermanRegister {

    static final String SHAPE = "(?:HRA|HRB|GNR|PR|VR|GSR)[1-9]\\d{0,6}[A-Z]*";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\b(HR ?A|HR ?B|GnR|PR|VR|GsR)\\.?\\s*-?(?:Nr\\.?|Nummer)?:?\\s*(\\d(?:[\\d .]{0,7}\\d)?)(?: ([A-Z]{1,2})\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern COURT =
            Pattern.compile(
                    "(?:Amtsgerichts?|AG|Registergericht|Reg\\.?gericht)\\.?:?\\s+((?:Bad |St\\. )?[\\p{L}-]+(?:[ -](?:am|an der|im|in der|ob der)?\\s?\\(?\\p{L}[\\p{L}-]*\\)?)?)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private GermanRegister() {}

    static Optional<Identifier> read(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        String digits = Schemes.bare(number.group(2)).replaceFirst("^0+", "");
        String around = text.substring(0, number.start()) + " " + text.substring(number.end());
        String value = Schemes.bare(number.group(1)) + digits + court(around);
        return Schemes.keeps(Kind.REGISTER, "DE", value)
                ? Optional.of(new Identifier(Kind.REGISTER, "DE", value))
                : Optional.empty();
    }

    /// The town of the court in capitals, umlauts written out; empty where none is named.
    private static String court(String text) {
        Matcher matcher = COURT.matcher(text);
        String town = matcher.find() ? matcher.group(1) : text;
        return Schemes.bare(spelled(town));
    }

    static String spelled(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("\\d", "");
    }

    static boolean lacksCourt(Identifier id) {
        return id.country().equals("DE")
                && Character.isDigit(id.value().charAt(id.value().length() - 1));
    }

    /// Whether two numbers of one court's register, which therefore are two entries.
    static boolean oneCourt(Identifier one, Identifier other) {
        String court = one.value().replaceFirst("^[A-Z]+\\d+", "");
        return !court.isEmpty() && court.equals(other.value().replaceFirst("^[A-Z]+\\d+", ""));
    }
}

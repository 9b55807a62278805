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
                    "\\b(HR ?A|HR ?B|GnR|PR|VR|GsR)\\.?\\s*-?(?:Nr\\.?|Nummer)?:?\\s*(\\d(?:[\\d .]{0,7}\\d)?)(?: ([A-Z]{1,2})(?!\\p{L}))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern COURT =
            Pattern.compile(
                    "(?:Amtsgerichts?|(?<=^|[,;(\n]\\s{0,2}|beim\\s|\\d\\s)AG|Registergericht|Reg\\.?gericht)\\.?:?\\s+"
                            + "((?:Bad |St\\. )?\\p{L}[\\p{L}-]+"
                            + "(?: (?:am|an der|im|in der|ob der|vor der|a\\.) ?[\\p{L}.-]+| \\([\\p{L}. ]+\\))?)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Characters that may stand between number and court.
    private static final int FAR = 30;

    private GermanRegister() {}

    /// A number in a text, where it stands, and where its court stands (from and to equal where no
    /// court is named).
    record Found(Identifier id, int start, int end, int courtStart, int courtEnd) {}

    /// Reads a text that holds a number and nothing else but its court.
    static Optional<Identifier> read(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        Optional<Court> court = court(text, number);
        String rest = text.substring(0, number.start()) + " " + text.substring(number.end());
        return of(number, court.map(Court::town).orElse(rest));
    }

    /// Finds a number in free text, and the court if it is named as one.
    static Optional<Found> find(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        Court court = court(text, number).orElse(new Court("", number.end(), number.end()));
        return of(number, court.town())
                .map(id -> new Found(id, number.start(), number.end(), court.start(), court.end()));
    }

    private record Court(String town, int start, int end) {}

    /// The court that is named beside a number.
    private static Optional<Court> court(String text, Matcher number) {
        Matcher court = COURT.matcher(text);
        while (court.find()) {
            int between =
                    court.start() < number.start()
                            ? number.start() - court.end()
                            : court.start() - number.end();
            if (between >= 0 && between <= FAR) {
                return Optional.of(new Court(court.group(1), court.start(), court.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Identifier> of(Matcher number, String court) {
        String digits = Schemes.bare(number.group(2)).replaceFirst("^0+", "");
        String value = Schemes.bare(number.group(1)) + digits + Schemes.bare(spelled(court));
        return Schemes.keeps(Kind.REGISTER, "DE", value)
                ? Optional.of(new Identifier(Kind.REGISTER, "DE", value))
                : Optional.empty();
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

// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was found in free text: the identifiers, and the text without them.
public record Identifiers(List<Identifier> found, String rest) {

    private static final Pattern VAT = Pattern.compile("\\b[A-Z]{2} ?\\d[\\d .]{6,14}\\d\\b");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\.\\p{L}{2,}");

    public Identifiers {
        found = List.copyOf(found);
    }

    /// Reads the identifiers in a text. `country` is the party's, or empty; it says whose register
    /// a number without one is of.
    public static Identifiers in(String text, String country) {
        List<Identifier> found = new ArrayList<>();
        String rest = take(text, VAT, Kind.VAT, country, found);
        rest = take(rest, MAIL, Kind.DOMAIN, country, found);
        return new Identifiers(found, rest);
    }

    private static String take(
            String text, Pattern pattern, Kind kind, String country, List<Identifier> found) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            var id = Identifier.of(kind, country, matcher.group());
            id.ifPresent(found::add);
            matcher.appendReplacement(rest, id.isPresent() ? " " : "$0");
        }
        return matcher.appendTail(rest).toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Postal codes by country, in capitals without blanks.
public final class Postcodes {

    /// The shape of a code in one word, by country. Source: Universal Postal Union, postal
    /// addressing systems.
    private static final Map<String, String> SHAPES =
            Map.ofEntries(
                    Map.entry("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}|GIR0AA", "GB IM JE GG"),
                    Map.entry("[A-Z]\\d[\\dW][A-Z\\d]{4}", "IE"),
                    Map.entry("[1-9]\\d{3}[A-Z]{2}", "NL"),
                    Map.entry("(?:0[1-9]|[1-4]\\d|5[0-2])\\d{3}", "ES"),
                    Map.entry("\\d{5}", "DE FR IT US FI SE CZ SK GR EE HR TR MX KR MY TH UA MC"),
                    Map.entry("[1-9]\\d{3}", "AT CH BE LU HU BG AU NZ SI LI LV"),
                    Map.entry("\\d{4}", "DK NO ZA CY"),
                    Map.entry("\\d{2}\\d{3}", "PL"),
                    Map.entry("\\d{4}(?:\\d{3})?", "PT"),
                    Map.entry("[1-9]\\d{5}", "IN"),
                    Map.entry("\\d{6}", "CN RO SG RU KZ BY"),
                    Map.entry("\\d{7}", "JP"),
                    Map.entry("\\d{8}", "BR"),
                    Map.entry("LT\\d{5}|\\d{5}", "LT"),
                    Map.entry("[ABCEGHJ-NPRSTVXY]\\d[A-Z]\\d[A-Z]\\d", "CA"));

    /// How a code stands in a text, where no blank or letter may make another number of it.
    private static final Map<String, Pattern> IN_TEXT =
            Map.of(
                    "GB", pattern("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}"),
                    "NL", pattern("[1-9]\\d{3} ?[A-Z]{2}"),
                    "IE", pattern("[A-Z]\\d[\\dW] ?[A-Z\\d]{4}"),
                    "CA", pattern("[A-Z]\\d[A-Z] ?\\d[A-Z]\\d"),
                    "PL", pattern("\\d{2}-\\d{3}"),
                    "PT", pattern("\\d{4}-\\d{3}"),
                    "JP", pattern("\\d{3}-\\d{4}"),
                    "SE", pattern("\\d{3} ?\\d{2}"),
                    "CZ", pattern("\\d{3} ?\\d{2}"),
                    "IN", pattern("[1-9]\\d{2} ?\\d{3}"));

    private static final Pattern FIVE = pattern("(?:[A-Z]{1,2}[- ])?\\d{5}(?:-\\d{4})?");
    private static final Pattern SIX = pattern("\\d{6}");
    private static final Pattern FOUR = pattern("(?:[A-Z]{1,2}[- ])?\\d{4}");

    /// What no other number looks like, so that it tells the country.
    private static final List<String> TELLING = List.of("GB", "CA");

    private static final Map<String, Scheme> BY_COUNTRY = byCountry();

    private Postcodes() {}

    /// A postcode in a text, and the text without it.
    public record Found(Identifier postcode, String rest) {}

    /// The last postcode in a text. Without a country only those that tell theirs are found.
    public static Optional<Found> in(String text, String country) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        for (String place : country.isEmpty() ? TELLING : List.of(country)) {
            Optional<Found> found = find(text, place);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A code that stands beside an address, in its country's form where it has one, else in
    /// capitals without blanks.
    public static String normalised(String country, String code) {
        return Identifier.of(Kind.POSTCODE, country, code)
                .map(Identifier::value)
                .orElseGet(() -> Schemes.bare(code));
    }

    private static Optional<Found> find(String text, String country) {
        Scheme scheme = BY_COUNTRY.get(country);
        if (scheme == null) {
            return Optional.empty();
        }
        Matcher matcher = inText(country, scheme).matcher(text);
        Optional<Found> last = Optional.empty();
        while (matcher.find()) {
            String rest = text.substring(0, matcher.start()) + " " + text.substring(matcher.end());
            Optional<Identifier> code = Identifier.of(Kind.POSTCODE, country, matcher.group());
            last = code.map(c -> new Found(c, rest));
        }
        return last;
    }

    private static Pattern inText(String country, Scheme scheme) {
        Pattern own = IN_TEXT.get(scheme.keeps("AA11AA") ? "GB" : country);
        if (own != null) {
            return own;
        }
        if (scheme.keeps("1110000") || scheme.keeps("11100000")) {
            return SIX;
        }
        return scheme.keeps("11100") ? FIVE : scheme.keeps("1110") ? FOUR : SIX;
    }

    static List<Scheme> all() {
        return List.copyOf(BY_COUNTRY.values());
    }

    private static Map<String, Scheme> byCountry() {
        Map<String, Scheme> schemes = new HashMap<>();
        SHAPES.forEach((shape, countries) -> {
            for (String country : countries.split(" ")) {
                schemes.put(
                        country,
                        Scheme.of(Kind.POSTCODE, country, "postcode", shape)
                                .readAs(bare -> trimmed(country, bare))
                                .from("Universal Postal Union"));
            }
        });
        return Map.copyOf(schemes);
    }

    /// Without the country before it and without the four digits that follow an American code.
    private static String trimmed(String country, String bare) {
        int letters = 0;
        while (letters < bare.length() && Character.isLetter(bare.charAt(letters))) {
            letters++;
        }
        boolean prefixed =
                letters > 0
                        && letters <= 2
                        && bare.length() - letters >= 4
                        && !bare.startsWith("LT")
                        && bare.chars().skip(letters).allMatch(Character::isDigit);
        String code = prefixed ? bare.substring(letters) : bare;
        return country.equals("US") && code.length() == 9 ? code.substring(0, 5) : code;
    }

    private static Pattern pattern(String code) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + code + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was found in free text: the identifiers in the order they are written, and the text without
/// them and the words that announce them.
public record Identifiers(List<Identifier> found, String rest) {

    /// Digits that a text must have to be searched.
    private static final int FEWEST = 5;

    private static final int IN_ADDRESS = 9;

    public Identifiers {
        found = List.copyOf(found);
    }

    /// Reads the identifiers in a text. `country` is the party's, or empty; it says whose register
    /// a number without one is of. A text without an `@` and fewer than five digits has none.
    public static Identifiers in(String text, String country) {
        return has(text, FEWEST)
                ? new Search(text, country).run()
                : new Identifiers(List.of(), text);
    }

    /// Whether an address may hold an identifier besides house number and postcode.
    public static boolean mayHold(String address) {
        return has(address, IN_ADDRESS);
    }

    private static boolean has(String text, int least) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c >= '0' && c <= '9' && ++digits == least) {
                return true;
            }
        }
        return text.contains("www.");
    }

    /// One pass over a text; what is taken is blanked out, so that no two identifiers share a
    /// digit.
    private static final class Search {

        private static final Pattern MAIL =
                Pattern.compile(
                        "(?:E-?Mail:?\\s*)?[\\w.+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}",
                        Pattern.CASE_INSENSITIVE);
        private static final Pattern WEB =
                Pattern.compile(
                        "(?:https?://|www\\.)[\\p{L}\\d.-]+\\.\\p{L}{2,}\\S*",
                        Pattern.CASE_INSENSITIVE);
        private static final Pattern ABROAD = Pattern.compile("\\+[1-9][\\d ()/.-]{7,20}\\d");

        /// Where a number may begin that says by itself what it is.
        private static final Pattern TELLING =
                Pattern.compile(
                        "(?<![\\p{L}\\d])(?=[A-Z\\d]{1,20}[ .-]?\\d|[A-Z]{2,3}[ .-]?[A-Z\\d])[A-Z\\d]");

        private static final int LONGEST = 44;
        private static final int SHORTEST = 4;

        private final StringBuilder text;
        private final String country;
        private final List<Placed> found = new ArrayList<>();

        private record Placed(int at, Identifier id) {}

        Search(String text, String country) {
            this.text = new StringBuilder(text);
            this.country = country;
        }

        Identifiers run() {
            takeAll(MAIL, Kind.DOMAIN);
            takeAll(WEB, Kind.DOMAIN);
            GermanRegister.find(text.toString()).ifPresent(this::takeGerman);
            Clue.ALL.forEach(this::takeAfter);
            takeTelling();
            takeAll(ABROAD, Kind.PHONE);
            List<Identifier> ids =
                    found.stream()
                            .sorted((a, b) -> Integer.compare(a.at(), b.at()))
                            .map(Placed::id)
                            .distinct()
                            .toList();
            return new Identifiers(ids, Leftover.of(text.toString()));
        }

        private void takeAll(Pattern pattern, Kind kind) {
            Matcher matcher = pattern.matcher(text.toString());
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                Identifier.of(kind, country, matcher.group().replaceFirst("(?i)^E-?Mail:?\\s*", ""))
                        .ifPresent(id -> take(start, start, end, id));
            }
        }

        private void takeGerman(GermanRegister.Found number) {
            take(number.start(), number.start(), number.end(), number.id());
            blank(number.courtStart(), number.courtEnd());
        }

        private void takeAfter(Clue clue) {
            Matcher matcher = clue.words().matcher(text.toString());
            while (matcher.find()) {
                int words = matcher.start();
                int start = matcher.end();
                longest(start, candidate -> clue.read(candidate, country))
                        .ifPresent(hit -> take(words, start, hit.end(), hit.id()));
            }
        }

        private void takeTelling() {
            Matcher matcher = TELLING.matcher(text.toString());
            int after = 0;
            while (matcher.find()) {
                int start = matcher.start();
                if (start >= after) {
                    Optional<Hit> hit = longest(start, Telling::read);
                    hit.ifPresent(h -> take(start, start, h.end(), h.id()));
                    after = hit.map(Hit::end).orElse(after);
                }
            }
        }

        private record Hit(int end, Identifier id) {}

        private interface Rule {
            Optional<Identifier> read(String candidate);
        }

        /// The longest text from `start` to the end of a word that a rule can read.
        private Optional<Hit> longest(int start, Rule rule) {
            for (int end = Math.min(text.length(), start + LONGEST);
                    end >= start + SHORTEST;
                    end--) {
                boolean whole = isPart(end - 1) && !isPart(end);
                if (whole) {
                    String candidate = text.substring(start, end);
                    Optional<Identifier> id = rule.read(candidate);
                    if (id.isPresent()
                            && candidate.chars().noneMatch(c -> ",;|\n".indexOf(c) >= 0)) {
                        return Optional.of(new Hit(end, id.get()));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isPart(int at) {
            return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        }

        private void take(int from, int at, int end, Identifier id) {
            found.add(new Placed(at, id));
            blank(from, end);
        }

        private void blank(int from, int end) {
            for (int i = from; i < end; i++) {
                text.setCharAt(i, Leftover.TAKEN);
            }
        }
    }
}

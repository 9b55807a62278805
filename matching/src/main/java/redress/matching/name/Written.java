// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Free text about a party, parted: its names, whom it is cared for by, its address, its end.
record Written(List<Name> names, List<String> careOf, String address, Set<Status> statuses) {

    /// A name and what it is.
    record Name(Role role, String text) {}

    /// Parts the text of one name of a party in a country, an ISO code or empty.
    static Written of(String text, String country) {
        String folded = Folding.fold(text);
        Parting parting = new Parting(country, Phrases.mayHave(text, folded));
        parting.part(Phrases.withoutGreeting(text), Role.NAME);
        return new Written(
                List.copyOf(parting.names),
                List.copyOf(parting.careOf),
                String.join(", ", parting.address),
                Set.copyOf(parting.statuses));
    }

    /// Whether a text is a name and nothing else, as most are: no phrase, no comma, and brackets
    /// inside it only.
    static boolean isPlain(String text, NameViews views) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 64 && ",;{:\n\r".indexOf(c) >= 0 || c == '[' || c == '|') {
                return false;
            }
        }
        int bracket = text.lastIndexOf('(');
        return (bracket < 0 || goesOn(text, bracket)) && !Phrases.mayHave(text, views.folded());
    }

    /// Whether a name goes on after its last bracket.
    private static boolean goesOn(String text, int bracket) {
        int close = text.indexOf(')', bracket);
        for (int i = close; i > 0 && i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static final class Parting {

        private static final Pattern BRACKETS = Pattern.compile("[(\\[{]([^()\\[\\]{}]*)[)\\]}]");

        private final String country;

        /// Whether there may be phrases, which are dear to search for.
        private final boolean telling;

        private final List<Name> names = new ArrayList<>();
        private final List<String> careOf = new ArrayList<>();
        private final List<String> address = new ArrayList<>();
        private final Set<Status> statuses = EnumSet.noneOf(Status.class);

        Parting(String country, boolean telling) {
            this.country = country;
            this.telling = telling;
        }

        void part(String text, Role role) {
            String open = takeBrackets(text);
            if (!telling) {
                takeSegment(open, role);
                return;
            }
            Phrases.status(open).ifPresent(statuses::add);
            String rest = Phrases.withoutStatus(open);
            int from = 0;
            Role next = role;
            Optional<Phrases.Found> phrase = firstAfterName(rest);
            while (phrase.isPresent()) {
                takeSegment(rest.substring(from, phrase.get().start()), next);
                from = phrase.get().end();
                next = role(phrase.get().sense());
                phrase = Phrases.first(rest, from);
            }
            takeSegment(rest.substring(from), next);
        }

        /// The first phrase that has a name before it, or needs none.
        private static Optional<Phrases.Found> firstAfterName(String text) {
            Optional<Phrases.Found> phrase = Phrases.first(text, 0);
            boolean alone =
                    phrase.isPresent()
                            && role(phrase.get().sense()) != null
                            && text.substring(0, phrase.get().start()).isBlank();
            return alone ? Phrases.first(text, phrase.get().end()) : phrase;
        }

        /// The role of what follows a phrase; null stands for somebody else's name.
        private static @Nullable Role role(Phrases.Sense sense) {
            return switch (sense) {
                case TRADING -> Role.TRADING;
                case FORMER -> Role.FORMER;
                case OTHER -> Role.OTHER;
                case CARE_OF, ATTENTION -> null;
            };
        }

        /// What brackets hold is a status, a phrase with its name, or another name after a legal
        /// form; anything else is part of the name.
        private String takeBrackets(String text) {
            Matcher matcher = BRACKETS.matcher(text);
            StringBuilder rest = new StringBuilder();
            List<String> later = new ArrayList<>();
            while (matcher.find()) {
                String inside = matcher.group(1).strip();
                boolean last = matcher.end() == text.stripTrailing().length();
                boolean taken =
                        telling && isPhrase(inside)
                                || last && isAlias(inside, text.substring(0, matcher.start()));
                if (taken) {
                    later.add(inside);
                }
                matcher.appendReplacement(rest, taken ? " " : "$0");
            }
            matcher.appendTail(rest);
            later.forEach(this::takeInside);
            return rest.toString();
        }

        private static boolean isPhrase(String inside) {
            return Phrases.status(inside).isPresent()
                    || Phrases.first(inside, 0).filter(found -> found.start() == 0).isPresent();
        }

        private boolean isAlias(String inside, String before) {
            Core core = Core.of(Folding.fold(before), country);
            boolean word = inside.codePoints().anyMatch(Character::isLetter);
            return word && core.form() != null && Countries.code(inside).isEmpty();
        }

        private void takeInside(String inside) {
            Optional<Phrases.Found> phrase = telling ? Phrases.first(inside, 0) : Optional.empty();
            if (telling && Phrases.status(inside).isPresent()) {
                Phrases.status(inside).ifPresent(statuses::add);
            } else if (phrase.isPresent() && phrase.get().start() == 0) {
                takeSegment(inside.substring(phrase.get().end()), role(phrase.get().sense()));
            } else {
                takeSegment(inside, Role.OTHER);
            }
        }

        /// A name, perhaps with an address after it.
        private void takeSegment(String segment, @Nullable Role role) {
            Line line = Line.of(segment, country);
            if (!line.address().isEmpty()) {
                address.add(line.address());
            }
            if (line.name().codePoints().noneMatch(Character::isLetterOrDigit)) {
                return;
            }
            if (role == null) {
                careOf.add(line.name());
            } else if (role == Role.NAME) {
                names.addFirst(new Name(role, line.name()));
            } else {
                names.add(new Name(role, line.name()));
            }
        }
    }
}

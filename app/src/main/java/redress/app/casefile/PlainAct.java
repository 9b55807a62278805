// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.Fact;

/// What may come with an act, whoever makes it by whichever door. Details stand in the chained
/// bytes and can never be erased, so they are plain values under plain names; what a person writes
/// is a text, of which the chain holds a salted hash alone.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainAct implements ActCheck {

    private static final int NAMES_MAX = 20;
    private static final int NUMBERED_MAX = 200;
    private static final int QUOTE_MAX = 40;
    private static final Pattern NAME = Pattern.compile("[a-z](-?[a-z]){0,29}");
    private static final Pattern NUMBERED = Pattern.compile("[a-z]{1,20}\\.[1-9]\\d{0,3}");
    private static final Set<String> NO_TEXTS =
            Set.of(
                    CaseStore.ACTOR,
                    RecordedEvent.AUTHORITY,
                    Fact.STAGE,
                    Fact.HOLDER,
                    Fact.GROUND,
                    Fact.DAYS,
                    Fact.OUTCOME,
                    Fact.VIEW,
                    Fact.CLOCK,
                    Fact.PROPOSED);

    private final Packs packs;

    PlainAct(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Optional<Answer.Refused> refusal(Case of, Act act) {
        return tooMany(act.details(), "details")
                .or(() -> tooMany(act.texts(), "texts"))
                .or(() -> details(of, act))
                .or(() -> texts(act));
    }

    private static Optional<Answer.Refused> tooMany(Map<String, String> given, String where) {
        long numbered = given.keySet().stream().filter(PlainAct::isNumbered).count();
        long named = given.size() - numbered;
        return named <= NAMES_MAX && numbered <= NUMBERED_MAX
                ? Optional.empty()
                : refused(
                        "too-many",
                        "%s (%d) must be at most %d, and %d of single invoices. Leave the others out."
                                .formatted(where, given.size(), NAMES_MAX, NUMBERED_MAX));
    }

    private Optional<Answer.Refused> details(Case of, Act act) {
        String currency = act.details().getOrDefault("currency", "");
        return new TreeMap<>(act.details())
                .entrySet().stream()
                        .flatMap(one -> detail(of, one.getKey(), one.getValue(), currency).stream())
                        .findFirst();
    }

    private Optional<Answer.Refused> detail(Case of, String name, String value, String currency) {
        if (!isName(name) && !isNumbered(name)) {
            return badName("details", name);
        }
        if (name.equals(RecordedEvent.AUTHORITY)) {
            return refused(
                    "not-a-detail",
                    "details.authority (%s) must be left out: who acts is known. Leave it out."
                            .formatted(quoted(value)));
        }
        boolean clock = name.equals(Fact.CLOCK) && isClock(of, value);
        return clock || Datum.isPlain(value, currency)
                ? Optional.empty()
                : refused(
                        "not-plain",
                        "details.%s (%s) must be %s. Put what a person writes into 'texts', where it can be erased."
                                .formatted(name, quoted(value), Datum.RULE));
    }

    private static Optional<Answer.Refused> texts(Act act) {
        boolean filed = act.move().equals(Cases.FILE);
        return new TreeMap<>(act.texts())
                .entrySet().stream()
                        .flatMap(one -> text(one.getKey(), one.getValue(), filed).stream())
                        .findFirst();
    }

    /// @param filed whether its length was checked where the matter was written
    private static Optional<Answer.Refused> text(String name, String value, boolean filed) {
        if (!isName(name) && !isNumbered(name)) {
            return badName("texts", name);
        }
        if (NO_TEXTS.contains(name)) {
            return refused(
                    "not-a-text",
                    "texts.%s must not be a text: it is a code. Put it into 'details'."
                            .formatted(name));
        }
        if (value.indexOf('\0') >= 0) {
            return refused(
                    "bad-text",
                    "texts.%s must not contain the character U+0000. Take it out.".formatted(name));
        }
        return filed || value.length() <= Act.TEXT_MAX
                ? Optional.empty()
                : refused(
                        "too-long",
                        "texts.%s (%d characters) must have at most %d. Shorten it, or hang the rest on as a document."
                                .formatted(name, value.length(), Act.TEXT_MAX));
    }

    /// A clock is named by its rule, one for each holder also by that authority.
    private boolean isClock(Case of, String value) {
        Pack pack = packs.get(of.pack());
        String[] parts = value.split("@", 2);
        return pack.procedure(of.procedure()).findClock(parts[0]).isPresent()
                && (parts.length == 1 || pack.findAuthority(parts[1]).isPresent());
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static boolean isNumbered(String name) {
        return NUMBERED.matcher(name).matches();
    }

    private static Optional<Answer.Refused> badName(String where, String name) {
        return refused(
                "bad-name",
                "the name '%s' in %s must be a code of at most 30 lower-case letters and hyphens. Use the names that the move lists."
                        .formatted(quoted(name), where));
    }

    private static Optional<Answer.Refused> refused(String code, String message) {
        return Optional.of(new Answer.Refused(code, message));
    }

    private static String quoted(String value) {
        return value.length() <= QUOTE_MAX ? value : value.substring(0, QUOTE_MAX) + "…";
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import static redress.procedure.Permission.refused;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.procedure.Decision.Refused;

/// Checks the details of a move.
final class Details {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,79}");
    private static final Set<String> VIEWS = Set.of("fixed", "partly", "not");
    private static final int LONGEST_QUOTE = 80;

    private Details() {}

    static Optional<Refused> refusal(Act act) {
        MoveRule rule = act.rule();
        Map<String, String> details = act.move().details();
        return missing(rule, details)
                .or(() -> malformed(rule, details))
                .or(() -> holder(act.state(), rule, details.get(Fact.HOLDER)))
                .or(() -> ground(rule, details.get(Fact.GROUND)))
                .or(() -> outcome(act.procedure(), rule, details.get(Fact.OUTCOME)))
                .or(() -> view(rule, details.get(Fact.VIEW)));
    }

    static String quoted(String value) {
        return value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
    }

    private static Optional<Refused> missing(MoveRule rule, Map<String, String> details) {
        for (String name : new TreeSet<>(rule.requires())) {
            if (details.getOrDefault(name, "").isBlank() && !rule.sets().containsKey(name)) {
                return refused(
                        "missing-detail",
                        "'%s' needs '%s'. Give it and try again.".formatted(rule.id(), name));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> malformed(MoveRule rule, Map<String, String> details) {
        for (String name : new TreeSet<>(Fact.FROM_DETAILS)) {
            String value = details.getOrDefault(name, "");
            if (rule.takes(name) && !value.isBlank() && !CODE.matcher(value).matches()) {
                return refused(
                        "bad-detail",
                        "%s '%s' must be a code of at most 80 letters, digits, '.', '_', '@' or '-'. Choose one from the list."
                                .formatted(name, quoted(value)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> holder(
            CaseState state, MoveRule rule, @Nullable String holder) {
        if (!rule.has(Effect.HOLD) || holder == null) {
            return Optional.empty();
        }
        if (holder.indexOf(ClockIds.HOLDER_MARK) >= 0) {
            return refused(
                    "bad-detail",
                    "holder '%s' must not contain '@'. Choose a desk from the list."
                            .formatted(holder));
        }
        return holder.equals(state.holding().holder()) && rule.has(Effect.TRANSFER)
                ? refused(
                        "same-holder",
                        "Desk '%s' already holds the case. Choose another desk.".formatted(holder))
                : Optional.empty();
    }

    private static Optional<Refused> ground(MoveRule rule, @Nullable String ground) {
        return rule.grounds().isEmpty() || ground == null || rule.ground(ground) != null
                ? Optional.empty()
                : refused(
                        "unknown-ground",
                        "ground '%s' does not allow '%s'. Choose one of: %s."
                                .formatted(ground, rule.id(), Grounds.ids(rule.grounds())));
    }

    private static Optional<Refused> outcome(
            Procedure procedure, MoveRule rule, @Nullable String outcome) {
        return outcome == null
                        || !rule.requires().contains(Fact.OUTCOME)
                        || procedure.outcomes().contains(outcome)
                ? Optional.empty()
                : refused(
                        "unknown-outcome",
                        "outcome '%s' must be one of: %s."
                                .formatted(
                                        outcome,
                                        String.join(", ", new TreeSet<>(procedure.outcomes()))));
    }

    private static Optional<Refused> view(MoveRule rule, @Nullable String view) {
        return view == null || !rule.has(Effect.GIVE_VIEW) || VIEWS.contains(view)
                ? Optional.empty()
                : refused(
                        "unknown-view", "view '%s' must be fixed, partly or not.".formatted(view));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A move of a procedure: who may make it, from where to where, with what and to what effect.
///
/// @param event the type of the event that it leaves, in the past tense
/// @param from the stages in which it may be made
/// @param to the stage it leads to, [#SAME] or [#BACK]
/// @param requires the names of the details that must be given; what effects need is added
/// @param grounds the legal grounds of which one must be named; empty where none is needed
/// @param sets facts that are the same each time, such as the outcome of a withdrawal
public record MoveRule(
        String id,
        String event,
        Set<String> from,
        String to,
        Set<Role> by,
        Set<String> requires,
        List<Ground> grounds,
        Set<Effect> effects,
        List<ClockEffect> clocks,
        Map<String, String> sets) {
    /// The case stays where it is.
    public static final String SAME = "same";

    /// The case goes back to the stage it came from.
    public static final String BACK = "back";

    public MoveRule {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        grounds = List.copyOf(grounds);
        effects = Set.copyOf(effects);
        clocks = List.copyOf(clocks);
        sets = Map.copyOf(sets);
        requires = Set.copyOf(withNeedsOf(requires, grounds, effects, clocks));
    }

    boolean has(Effect effect) {
        return effects.contains(effect);
    }

    /// Whether a detail of this name becomes a fact.
    boolean takes(String name) {
        return requires.contains(name) || (name.equals(Fact.PROPOSED) && !grounds.isEmpty());
    }

    @Nullable Ground ground(String groundId) {
        return Grounds.in(grounds, groundId);
    }

    /// The details that become facts of the event.
    Map<String, String> factsOf(Map<String, String> details) {
        Map<String, String> facts = new TreeMap<>(sets);
        for (String name : Fact.FROM_DETAILS) {
            String value = details.getOrDefault(name, "");
            if (!value.isBlank() && takes(name)) {
                facts.putIfAbsent(name, value);
            }
        }
        return facts;
    }

    private static Set<String> withNeedsOf(
            Set<String> requires,
            List<Ground> grounds,
            Set<Effect> effects,
            List<ClockEffect> clocks) {
        Set<String> all = new TreeSet<>(requires);
        if (!grounds.isEmpty()) {
            all.add(Fact.GROUND);
        }
        if (effects.contains(Effect.HOLD)) {
            all.add(Fact.HOLDER);
        }
        if (effects.contains(Effect.GIVE_VIEW)) {
            all.add(Fact.VIEW);
        }
        if (effects.contains(Effect.EXPIRE)) {
            all.add(Fact.CLOCK);
        }
        for (ClockEffect clock : clocks) {
            if (clock.action() == ClockEffect.Action.EXTEND) {
                all.add(Fact.DAYS);
                all.add(Fact.GROUND);
            }
            if (clock.action() == ClockEffect.Action.SUSPEND && clock.ground() == null) {
                all.add(Fact.GROUND);
            }
        }
        return all;
    }
}

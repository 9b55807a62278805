// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import redress.procedure.ClockEffect;
import redress.procedure.Effect;
import redress.procedure.MoveRule;
import redress.procedure.Phase;
import redress.procedure.Role;
import redress.procedure.Stage;

/// Reads the moves of a procedure.
final class MoveReader {
    private static final Set<String> KEYS =
            Set.of("event", "from", "to", "by", "requires", "grounds", "effects", "clocks", "sets");
    private static final Pattern CLOCK =
            Pattern.compile("(start|continue|stop|suspend|resume|extend) (\\S+)(?: on (\\S+))?");

    private final GroundList grounds;
    private final List<Stage> stages;

    MoveReader(GroundList grounds, List<Stage> stages) {
        this.grounds = grounds;
        this.stages = List.copyOf(stages);
    }

    List<MoveRule> rules(YamlMap moves) {
        List<MoveRule> rules = new ArrayList<>();
        for (String id : moves.keys()) {
            rules.add(rule(id, moves.map(id)));
        }
        return rules;
    }

    private MoveRule rule(String id, YamlMap map) {
        map.allow(KEYS);
        return new MoveRule(
                id,
                map.text("event"),
                from(map),
                map.text("to", MoveRule.SAME),
                choices(map, "by", Role.class),
                new HashSet<>(map.texts("requires")),
                grounds.named(map),
                choices(map, "effects", Effect.class),
                clocks(map),
                sets(map));
    }

    /// The stages named; `open` stands for all open ones but the first, `any` for all but the
    /// first.
    private Set<String> from(YamlMap map) {
        List<String> named = map.texts("from");
        if (named.equals(List.of("open"))) {
            return stages.stream()
                    .skip(1)
                    .filter(stage -> stage.phase() == Phase.OPEN)
                    .map(Stage::id)
                    .collect(Collectors.toSet());
        }
        return named.equals(List.of("any"))
                ? stages.stream().skip(1).map(Stage::id).collect(Collectors.toSet())
                : new HashSet<>(named);
    }

    private static <E extends Enum<E>> Set<E> choices(YamlMap map, String key, Class<E> type) {
        return map.texts(key).stream()
                .flatMap(text -> Choice.find(map, key, text, type).stream())
                .collect(Collectors.toSet());
    }

    private static List<ClockEffect> clocks(YamlMap map) {
        List<ClockEffect> effects = new ArrayList<>();
        for (String text : map.texts("clocks")) {
            Matcher matcher = CLOCK.matcher(text);
            if (matcher.matches()) {
                String clock = matcher.group(2).equals("all") ? ClockEffect.ALL : matcher.group(2);
                Choice.find(map, "clocks", matcher.group(1), ClockEffect.Action.class)
                        .ifPresent(action ->
                                effects.add(new ClockEffect(action, clock, matcher.group(3))));
            } else {
                map.add(
                        "clocks",
                        "bad-clock",
                        "'%s' must be such as 'start view', 'suspend handle on waiting' or 'stop all'."
                                .formatted(text));
            }
        }
        return effects;
    }

    private static Map<String, String> sets(YamlMap map) {
        Map<String, String> sets = new HashMap<>();
        if (map.keys().contains("sets")) {
            YamlMap named = map.map("sets");
            named.keys().forEach(key -> sets.put(key, named.text(key)));
        }
        return sets;
    }
}

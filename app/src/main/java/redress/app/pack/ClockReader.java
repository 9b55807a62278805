// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.procedure.Budget;
import redress.procedure.Charge;
import redress.procedure.ClockRule;

/// Reads the clocks of a procedure.
final class ClockReader {
    private static final Set<String> KEYS =
            Set.of(
                    "days",
                    "endsOnWorkingDay",
                    "charge",
                    "perHolder",
                    "onExpiry",
                    "extensionCap",
                    "grounds",
                    "source");
    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,3}) (working|calendar)");
    private static final Budget UNREAD = new Budget(1, Budget.Kind.WORKING);

    private final GroundList grounds;

    ClockReader(GroundList grounds) {
        this.grounds = grounds;
    }

    List<ClockRule> rules(YamlMap clocks) {
        List<ClockRule> rules = new ArrayList<>();
        for (String id : clocks.keys()) {
            rules.add(rule(id, clocks.map(id)));
        }
        return rules;
    }

    private ClockRule rule(String id, YamlMap map) {
        map.allow(KEYS);
        return new ClockRule(
                id,
                budget(map),
                map.flag("endsOnWorkingDay"),
                Choice.of(map, "charge", Charge.class, Charge.HOLDER),
                map.flag("perHolder"),
                map.text("onExpiry"),
                map.number("extensionCap", 0, Budget.MOST_DAYS),
                grounds.named(map),
                map.text("source"));
    }

    private static Budget budget(YamlMap map) {
        String text = map.text("days");
        Matcher matcher = DAYS.matcher(text);
        int days = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (days < 1 || days > Budget.MOST_DAYS) {
            if (!text.isEmpty()) {
                map.add(
                        "days",
                        "bad-days",
                        "days '%s' must be such as '10 working' or '30 calendar', at most %d."
                                .formatted(text, Budget.MOST_DAYS));
            }
            return UNREAD;
        }
        boolean working = matcher.group(2).equals("working");
        return new Budget(days, working ? Budget.Kind.WORKING : Budget.Kind.CALENDAR);
    }
}

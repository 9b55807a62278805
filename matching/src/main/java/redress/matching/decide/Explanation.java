// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import redress.matching.weigh.Evidence;
import redress.matching.weigh.Weighed;

/// A decision and the evidence behind it: the entry chosen or asked about first, then those
/// refused.
public record Explanation(Decision decision, List<Weighing> weighings) {
    public Explanation {
        weighings = List.copyOf(weighings);
    }

    /// The evidence for one entry.
    public record Weighing(Decision.Ranked ranked, Weighed weighed) {}

    /// Why the entry at this place was not chosen, empty for the one that was.
    public String refusal(int place) {
        return switch (decision) {
            case Decision.Link link ->
                    place == 0
                            ? ""
                            : "%.1f bits less than %s"
                                    .formatted(behind(place), link.entry().entry());
            case Decision.Review review ->
                    place == 0
                            ? review.doubts().stream()
                                    .sorted()
                                    .map(Doubt::text)
                                    .collect(Collectors.joining("; "))
                            : "%.1f bits less than the first".formatted(behind(place));
            case Decision.Apart apart -> "the evidence is against it";
        };
    }

    private double behind(int place) {
        return weighings.getFirst().ranked().bits() - weighings.get(place).ranked().bits();
    }

    /// The explanation as lines of text.
    public String toText() {
        StringBuilder text = new StringBuilder(zone()).append('\n');
        for (int place = 0; place < weighings.size(); place++) {
            Weighing each = weighings.get(place);
            text.append(
                    "\n%s, found by %s, probability %.4f%s\n"
                            .formatted(
                                    each.ranked().entry(),
                                    each.ranked().foundBy(),
                                    each.ranked().probability(),
                                    refusal(place).isEmpty() ? "" : ": " + refusal(place)));
            row(text, "before looking", "", "", each.weighed().priorBits());
            for (Evidence evidence : each.weighed().evidence()) {
                if (!evidence.left().isEmpty() || !evidence.right().isEmpty()) {
                    String values = evidence.left() + " | " + evidence.right();
                    row(text, evidence.field(), values, evidence.level(), evidence.bits());
                }
            }
            row(text, "sum", "", "", each.weighed().bits());
        }
        return text.toString();
    }

    private String zone() {
        return switch (decision) {
            case Decision.Link link ->
                    "%s: link to %s (%s)"
                            .formatted(
                                    link.mention(),
                                    link.entry().entry(),
                                    link.grounds().stream()
                                            .sorted()
                                            .map(Ground::text)
                                            .collect(Collectors.joining(", ")));
            case Decision.Review review -> review.mention() + ": for review";
            case Decision.Apart apart -> apart.mention() + ": no entry";
        };
    }

    private static void row(
            StringBuilder text, String field, String values, String level, double bits) {
        text.append(
                String.format(
                        Locale.ROOT, "  %-20s %+7.2f  %-40s %s%n", field, bits, level, values));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Ledger entries as facts of an event: `start 2026-12-21`, `suspend waiting-for-claimant`.
final class ClockText {
    private static final String NONE = "-";

    private ClockText() {}

    static String print(ClockEntry entry) {
        return switch (entry) {
            case ClockEntry.Started started -> "start " + started.due();
            case ClockEntry.Suspended suspended -> "suspend " + suspended.ground().id();
            case ClockEntry.Resumed resumed -> "resume " + resumed.due();
            case ClockEntry.Extended(LocalDate _, int days, Ground ground, var due) ->
                    "extend %d %s %s".formatted(days, ground.id(), due == null ? NONE : due);
            case ClockEntry.Stopped _ -> "stop";
            case ClockEntry.Expired _ -> "expire";
            case ClockEntry.Moved moved -> "move %s %s".formatted(moved.from(), moved.due());
        };
    }

    /// Reads what [#print] wrote.
    static ClockEntry parse(String text, LocalDate on, Procedure procedure) {
        String[] words = text.split(" ", -1);
        try {
            return switch (words[0]) {
                case "start" -> new ClockEntry.Started(on, LocalDate.parse(words[1]));
                case "suspend" -> new ClockEntry.Suspended(on, ground(words[1], procedure));
                case "resume" -> new ClockEntry.Resumed(on, LocalDate.parse(words[1]));
                case "extend" -> extended(words, on, procedure);
                case "stop" -> new ClockEntry.Stopped(on);
                case "expire" -> new ClockEntry.Expired(on);
                case "move" ->
                        new ClockEntry.Moved(
                                on, LocalDate.parse(words[1]), LocalDate.parse(words[2]));
                default -> throw unreadable(text);
            };
        } catch (ArrayIndexOutOfBoundsException
                | DateTimeParseException
                | NumberFormatException _) {
            throw unreadable(text);
        }
    }

    private static ClockEntry extended(String[] words, LocalDate on, Procedure procedure) {
        @Nullable LocalDate due = words[3].equals(NONE) ? null : LocalDate.parse(words[3]);
        return new ClockEntry.Extended(
                on, Integer.parseInt(words[1]), ground(words[2], procedure), due);
    }

    private static Ground ground(String id, Procedure procedure) {
        return procedure
                .findGround(id)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "ground (%s) must be one of procedure %s version %d"
                                        .formatted(id, procedure.id(), procedure.version())));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "clock fact (%s) must be an entry such as 'start 2026-12-21' or 'stop'"
                        .formatted(text));
    }
}

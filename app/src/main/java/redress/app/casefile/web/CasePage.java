// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redress.app.casefile.Case;
import redress.app.web.ClockFace;
import redress.app.web.Frame;
import redress.app.web.Page;
import redress.procedure.ClockStatus;
import redress.procedure.Role;

/// One case, as it looks from the reader's seat.
///
/// @param claimant the name to show; empty where it is kept from the reader
/// @param moves what the reader may do now
/// @param sections the parts that other modules bring
public record CasePage(
        Case shown,
        Role seat,
        String subject,
        String place,
        String holder,
        String claimant,
        String respondent,
        ZoneId zone,
        List<MoveLink> moves,
        List<ClockView> clocks,
        List<Happening> timeline,
        List<Page> sections)
        implements Page {

    /// A move that can be made, and the page that makes it.
    public record MoveLink(String move, String path) {}

    /// A clock and why it ends when it ends.
    ///
    /// @param budget its days in words of the procedure: `10 working days`
    /// @param derivation a line per run of days
    public record ClockView(
            String id,
            String rule,
            ClockStatus status,
            String budget,
            Optional<LocalDate> due,
            int daysLeft,
            int daysGiven,
            List<String> derivation) {

        /// The clock as a picture, where it has a last day.
        public Optional<ClockFace> face(Frame frame) {
            return due.map(last ->
                    new ClockFace(
                            frame.text("casefile.clock." + rule),
                            daysGiven,
                            Math.max(0, daysGiven - daysLeft),
                            0,
                            last,
                            state(),
                            derivation));
        }

        private ClockFace.State state() {
            return switch (status) {
                case RUNNING -> ClockFace.State.RUNNING;
                case SUSPENDED -> ClockFace.State.SUSPENDED;
                case EXPIRED -> ClockFace.State.OVERDUE;
                case STOPPED -> ClockFace.State.MET;
            };
        }
    }

    /// An event on the timeline.
    ///
    /// @param said what somebody wrote, by name of the field
    /// @param details codes that the words of the event may name
    public record Happening(
            long seq,
            String type,
            Role by,
            Instant at,
            List<Said> said,
            List<Said> details,
            List<Attached> documents,
            String hash) {}

    /// A named value of an event.
    public record Said(String name, String value) {

        /// The value in words, where its code has some.
        public String words(Frame frame) {
            String key = "casefile.%s.%s".formatted(name, value);
            String found = frame.text(key);
            return found.equals(key) ? value : found;
        }
    }

    /// A document of an event.
    public record Attached(UUID id, String name, long size) {}
}

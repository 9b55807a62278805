// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redress.app.casefile.Case;
import redress.app.casefile.CaseWords;
import redress.app.casefile.Countdown;
import redress.app.pack.Pack;
import redress.app.web.ClockFace;
import redress.app.web.Frame;
import redress.app.web.Page;
import redress.procedure.Role;

/// One case, as it looks from the reader's seat.
///
/// @param claimant the name to show; empty where it is kept from the reader
/// @param moves what the reader may do now
/// @param sections the parts that other modules bring
public record CasePage(
        Case shown,
        Pack pack,
        Role seat,
        String subject,
        String place,
        String holder,
        String claimant,
        String respondent,
        ZoneId zone,
        List<MoveLink> moves,
        List<Countdown> clocks,
        List<Happening> timeline,
        List<Page> sections)
        implements Page {

    /// The clocks that run, stand still or ran out.
    public List<Countdown> running() {
        return clocks.stream().filter(clock -> clock.state() != ClockFace.State.MET).toList();
    }

    /// The clocks that were met.
    public List<Countdown> done() {
        return clocks.stream().filter(clock -> clock.state() == ClockFace.State.MET).toList();
    }

    /// What the pack calls a stage, a move, an event, a clock or an outcome.
    public String word(Frame frame, String thing, String id) {
        return CaseWords.of(frame, pack, thing, id);
    }

    /// A fact of an event in words.
    public String said(Frame frame, Said fact) {
        return switch (fact.name()) {
            case "outcome" -> word(frame, "outcome", fact.value());
            case "view" -> frame.text("casefile.view." + fact.value());
            case "clock" -> word(frame, "clock", fact.value().split("@", 2)[0]);
            default -> fact.value();
        };
    }

    /// A move that can be made, and the page that makes it.
    public record MoveLink(String move, String path) {}

    /// An event on the timeline.
    ///
    /// @param said what somebody wrote, by name of the field
    /// @param details codes that the words of the event may name
    /// @param paid what was paid, where the event is about a payment
    /// @param byCode who printed the letter by whose code it was made; empty where by none
    public record Happening(
            long seq,
            String type,
            Role by,
            Instant at,
            List<Said> said,
            List<Said> details,
            List<Attached> documents,
            Optional<Paid> paid,
            String byCode,
            String hash) {}

    /// A payment that an event tells of.
    public record Paid(BigDecimal amount, Currency currency, LocalDate day) {}

    /// A named value of an event.
    public record Said(String name, String value) {}

    /// A document of an event.
    public record Attached(UUID id, String name, long size) {}
}

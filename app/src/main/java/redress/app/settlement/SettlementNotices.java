// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.CaseMoved;
import redress.app.casefile.History;
import redress.app.casefile.Names;
import redress.app.casefile.RecordedEvent;
import redress.app.notice.Notice;
import redress.app.notice.Outbox;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.web.Words;
import redress.procedure.CaseState;
import redress.procedure.Charge;
import redress.procedure.ClockState;
import redress.procedure.Role;

/// Tells both sides by e-mail what has happened, in the transaction of the event. Subjects name the
/// case by its number alone. A respondent's message carries a fresh sealed link.
///
/// Each message is filled with: 0 the reference number, 1 the link, 2 who asks, 3 by when the
/// reader must act, 4 the outcome.
@Component
class SettlementNotices {

    private static final List<Role> SIDES = List.of(Role.CLAIMANT, Role.RESPONDENT);

    private final Addressees addressees;
    private final Outbox outbox;
    private final Packs packs;
    private final Names names;
    private final History history;
    private final Words words;

    SettlementNotices(
            Addressees addressees,
            Outbox outbox,
            Packs packs,
            Names names,
            History history,
            Words words) {
        this.addressees = addressees;
        this.outbox = outbox;
        this.packs = packs;
        this.names = names;
        this.history = history;
        this.words = words;
    }

    @EventListener
    @Order(20)
    void on(CaseMoved moved) {
        Pack pack = packs.get(moved.moved().pack());
        for (RecordedEvent event : moved.events()) {
            News news = News.of(event, moved, pack.procedure(moved.moved().procedure()));
            SIDES.forEach(side -> tell(moved, news.kind(side), side));
        }
    }

    /// Sends the respondent a fresh link, where an address is on file.
    void sendAgain(Case of) {
        addressees
                .find(of, Role.RESPONDENT)
                .ifPresent(to -> queue(of, "answer-link-again", to, Optional.empty()));
    }

    private void tell(CaseMoved moved, String kind, Role side) {
        boolean ownDesk =
                kind.equals("answer-link") && addressees.respondentIsAuthority(moved.moved().id());
        boolean early =
                kind.equals("message")
                        && side == Role.RESPONDENT
                        && !isNotified(moved.moved().id());
        if (!kind.isEmpty() && !ownDesk && !early) {
            addressees
                    .find(moved.moved(), side)
                    .ifPresent(to -> queue(moved.moved(), kind, to, due(moved.state(), side)));
        }
    }

    /// Whether the respondent has been told of the case; before that nobody writes to them.
    private boolean isNotified(UUID caseId) {
        return history.of(caseId).stream()
                .anyMatch(recorded -> recorded.event().type().equals(Moves.NOTIFIED));
    }

    private void queue(Case of, String kind, Addressees.Addressee to, Optional<LocalDate> due) {
        Locale language = to.language();
        String by =
                due.map(day ->
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(language)
                                        .format(day))
                        .map(day -> words.find(language, "settlement.notice.by", day))
                        .orElse("");
        outbox.queue(
                new Notice(
                        kind,
                        to.email(),
                        language,
                        of.id(),
                        List.of(
                                of.reference(),
                                to.link().toString(),
                                claimant(of, language),
                                by,
                                outcome(of, language))));
    }

    /// The last day of the clock that counts a side's time now.
    private static Optional<LocalDate> due(CaseState state, Role side) {
        Charge charged = side == Role.CLAIMANT ? Charge.CLAIMANT : Charge.RESPONDENT;
        return state.runningClocks().stream()
                .filter(clock -> clock.rule().charge() == charged)
                .findFirst()
                .flatMap(ClockState::findDue);
    }

    private String claimant(Case of, Locale language) {
        String name = names.of(of, Role.RESPONDENT).claimant();
        return name.isEmpty() ? words.find(language, "settlement.claimant.kept") : name;
    }

    private String outcome(Case of, Locale language) {
        String outcome = of.outcome();
        return outcome == null
                ? ""
                : packs.get(of.pack())
                        .findName("outcome", outcome, language)
                        .orElseGet(() -> words.find(language, "casefile.outcome." + outcome));
    }
}

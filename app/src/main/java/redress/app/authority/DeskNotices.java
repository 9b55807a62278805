// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import redress.app.account.PublicAddress;
import redress.app.casefile.Case;
import redress.app.casefile.CaseMoved;
import redress.app.casefile.Participants;
import redress.app.casefile.RecordedEvent;
import redress.app.notice.Notice;
import redress.app.notice.Outbox;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.Charge;
import redress.procedure.ClockEffect;
import redress.procedure.Effect;
import redress.procedure.Fact;
import redress.procedure.MoveRule;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// Tells authorities by e-mail what has come to them, in the transaction of the move: a new case, a
/// clock that ran out, a question of competence, an urging. A message names the case by its number
/// alone.
@Component
final class DeskNotices {

    private final Outbox outbox;
    private final Packs packs;
    private final Participants participants;
    private final QueueKeeper queues;
    private final PublicAddress address;

    DeskNotices(
            Outbox outbox,
            Packs packs,
            Participants participants,
            QueueKeeper queues,
            PublicAddress address) {
        this.outbox = outbox;
        this.packs = packs;
        this.participants = participants;
        this.queues = queues;
        this.address = address;
    }

    @EventListener
    @Order(10)
    void on(CaseMoved moved) {
        Pack pack = packs.get(moved.moved().pack());
        moved.events().forEach(event -> tell(pack, moved, event));
    }

    private void tell(Pack pack, CaseMoved moved, RecordedEvent recorded) {
        Case about = moved.moved();
        Procedure procedure = pack.procedure(about.procedure());
        Optional<MoveRule> rule =
                procedure.moves().stream()
                        .filter(one -> one.event().equals(recorded.event().type()))
                        .findFirst();
        if (recorded.event().facts().containsKey(Fact.HOLDER)) {
            pack.findAuthority(about.holder()).ifPresent(desk -> queue("desk-case", desk, about));
        }
        if (rule.isEmpty()) {
            return;
        }
        for (Effect effect : rule.get().effects()) {
            tell(effect, pack, about, recorded);
        }
        if (startsAnswer(procedure, rule.get())) {
            complainedOf(pack, about).ifPresent(body -> queue("desk-answer", body, about));
        }
    }

    private void tell(Effect effect, Pack pack, Case about, RecordedEvent recorded) {
        switch (effect) {
            case EXPIRE -> {
                if (isOfAuthorities(pack.procedure(about.procedure()), recorded)) {
                    above(pack, about).ifPresent(to -> queue("desk-late", to, about));
                }
            }
            case REFER, RELEASE, UNHELD ->
                    above(pack, about).ifPresent(to -> queue("desk-decide", to, about));
            case URGE ->
                    pack.findAuthority(about.holder())
                            .ifPresent(to -> queue("desk-urged", to, about));
            case VIEW,
                    HOLD,
                    TRANSFER,
                    ARBITRATE,
                    OPEN_ASK,
                    CLOSE_ASK,
                    RESPOND,
                    OFFER,
                    ACCEPT_OFFER,
                    DECLINE_OFFER,
                    SIGN,
                    BREAK,
                    GIVE_VIEW -> {}
        }
    }

    /// Whether the clock that ran out counts an authority's time.
    private static boolean isOfAuthorities(Procedure procedure, RecordedEvent recorded) {
        String clock = recorded.event().facts().getOrDefault(Fact.CLOCK, "");
        int holder = clock.indexOf('@');
        return procedure
                .findClock(holder < 0 ? clock : clock.substring(0, holder))
                .filter(rule ->
                        rule.charge() == Charge.HOLDER || rule.charge() == Charge.COORDINATOR)
                .isPresent();
    }

    private static boolean startsAnswer(Procedure procedure, MoveRule rule) {
        return rule.clocks().stream()
                .filter(effect -> effect.action() == ClockEffect.Action.START)
                .flatMap(effect -> procedure.findClock(effect.clock()).stream())
                .anyMatch(clock -> clock.charge() == Charge.RESPONDENT);
    }

    private Optional<Authority> complainedOf(Pack pack, Case about) {
        return participants
                .find(about.id(), Role.RESPONDENT)
                .flatMap(respondent -> Optional.ofNullable(respondent.authority()))
                .flatMap(pack::findAuthority);
    }

    /// The authority next above the desk that has the case or had it last; the highest stands above
    /// itself.
    private Optional<Authority> above(Pack pack, Case about) {
        return pack.coordinators(queues.desk(about.id())).stream().findFirst();
    }

    private void queue(String kind, Authority to, Case about) {
        String language = packs.get(about.pack()).country().languages().getFirst();
        String page = address.of("/cases/" + about.reference()).toString();
        outbox.queue(
                new Notice(
                        kind,
                        to.email(),
                        Locale.of(language),
                        about.id(),
                        List.of(about.reference(), page, to.name())));
    }
}

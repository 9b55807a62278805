// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Adds events to a state, one fact after the other.
final class CaseFold {
    private final Procedure procedure;
    private final WorkCalendar calendar;
    private final Map<String, ClockState> clocks;
    private long version;
    private Instant at;
    private String stage;
    private String stageBefore;
    private Phase phase;
    private Holding holding;
    private Talks talks;
    private Closing closing;
    private @Nullable Long openAsk;
    private @Nullable String response;
    private int urged;

    CaseFold(Procedure procedure, WorkCalendar calendar, CaseState from) {
        this.procedure = procedure;
        this.calendar = calendar;
        this.clocks = new TreeMap<>(from.clocks());
        this.version = from.version();
        this.at = from.at();
        this.stage = from.stage();
        this.stageBefore = from.stageBefore();
        this.phase = from.phase();
        this.holding = from.holding();
        this.talks = from.talks();
        this.closing = from.closing();
        this.openAsk = from.openAsk();
        this.response = from.response();
        this.urged = from.urged();
    }

    CaseState state() {
        return new CaseState(
                version,
                at,
                stage,
                stageBefore,
                phase,
                holding,
                talks,
                closing,
                clocks,
                openAsk,
                response,
                urged);
    }

    void add(Event event) {
        if (event.seq() != version + 1) {
            throw new IllegalArgumentException(
                    "event (%d) must follow event %d".formatted(event.seq(), version));
        }
        version = event.seq();
        at = event.at();
        event.facts().forEach((name, value) -> take(event, name, value));
    }

    private void take(Event event, String name, String value) {
        switch (name) {
            case Fact.STAGE -> go(event.at(), value);
            case Fact.HOLDER -> hold(value, holding.viewedBy());
            case Fact.VIEWED -> hold(holding.holder(), holding.holder());
            case Fact.RELEASED -> hold(null, null);
            case Fact.TRANSFERRED -> pass(holding.transfers() + 1, holding.arbitrated());
            case Fact.ARBITRATED -> pass(holding.transfers(), true);
            case Fact.OUTCOME ->
                    closing = new Closing(closing.at(), value, null, closing.reopened());
            case Fact.VIEW ->
                    closing =
                            new Closing(closing.at(), closing.outcome(), value, closing.reopened());
            case Fact.ASK -> openAsk = value.equals("open") ? (Long) event.seq() : null;
            case Fact.RESPONSE -> response = value;
            case Fact.TALKS -> talks = Talking.after(talks, value, event.by());
            case Fact.URGED -> urged++;
            default -> {
                if (name.startsWith(Fact.CLOCK_PREFIX)) {
                    tick(event, name.substring(Fact.CLOCK_PREFIX.length()), value);
                }
            }
        }
    }

    private void hold(@Nullable String holder, @Nullable String viewedBy) {
        holding = new Holding(holder, viewedBy, holding.transfers(), holding.arbitrated());
    }

    private void pass(int transfers, boolean arbitrated) {
        holding = new Holding(holding.holder(), holding.viewedBy(), transfers, arbitrated);
    }

    private void go(Instant when, String next) {
        Phase before = phase;
        stageBefore = stage;
        stage = next;
        phase = procedure.stage(next).phase();
        if (before == Phase.OPEN && phase == Phase.CLOSED) {
            closing = new Closing(when, closing.outcome(), null, closing.reopened());
        } else if (before == Phase.CLOSED && phase == Phase.OPEN) {
            closing = new Closing(null, null, null, closing.reopened() + 1);
        }
    }

    private void tick(Event event, String id, String text) {
        LocalDate on = calendar.dayOf(event.at());
        ClockEntry entry = ClockText.parse(text, on, procedure);
        int split = id.indexOf(ClockIds.HOLDER_MARK);
        String ruleId = split < 0 ? id : id.substring(0, split);
        ClockState clock =
                clocks.getOrDefault(
                        id, new ClockState(id, procedure.clock(ruleId), List.of(), event.at()));
        clocks.put(id, clock.with(entry, event.at()));
    }
}

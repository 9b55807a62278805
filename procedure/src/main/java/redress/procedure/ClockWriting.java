// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes what a move does to the clocks of a case: one fact per clock that it touches.
final class ClockWriting {
    private final Act act;
    private final LocalDate today;
    private final Map<String, String> facts;

    private ClockWriting(Act act, Map<String, String> facts) {
        this.act = act;
        this.today = act.today();
        this.facts = facts;
    }

    static void write(Act act, Map<String, String> facts) {
        ClockWriting writing = new ClockWriting(act, facts);
        writing.expire();
        writing.stopLeft();
        act.rule().clocks().forEach(writing::touch);
    }

    private void expire() {
        if (act.rule().has(Effect.EXPIRE)) {
            put(act.given(Fact.CLOCK), new ClockEntry.Expired(today));
        }
    }

    /// The clocks of the desk that gives the case away stop.
    private void stopLeft() {
        act.findHolderLeft()
                .ifPresent(left ->
                        standing().stream()
                                .filter(clock ->
                                        clock.findHolder().filter(left::equals).isPresent())
                                .forEach(clock -> put(clock.id(), new ClockEntry.Stopped(today))));
    }

    private void touch(ClockEffect effect) {
        if (effect.clock().equals(ClockEffect.ALL)) {
            stopOthers();
            return;
        }
        ClockState clock = act.clock(effect.clock());
        ClockEntry entry = entry(effect, clock);
        if (entry != null) {
            put(clock.id(), entry);
        }
    }

    /// All clocks stop that the move does not name.
    private void stopOthers() {
        var named =
                act.rule().clocks().stream().map(ClockEffect::clock).collect(Collectors.toSet());
        standing().stream()
                .filter(clock -> !named.contains(clock.rule().id()))
                .forEach(clock -> put(clock.id(), new ClockEntry.Stopped(today)));
    }

    private List<ClockState> standing() {
        return new TreeMap<>(act.state().clocks())
                .values().stream().filter(clock -> clock.status() != ClockStatus.STOPPED).toList();
    }

    private @Nullable ClockEntry entry(ClockEffect effect, ClockState clock) {
        boolean fresh = clock.entries().isEmpty();
        ClockStatus status = clock.status();
        return switch (effect.action()) {
            case START -> started(clock);
            case CONTINUE ->
                    fresh
                            ? started(clock)
                            : goneOn(
                                    clock,
                                    status != ClockStatus.RUNNING && status != ClockStatus.EXPIRED);
            case RESUME -> goneOn(clock, !fresh && status == ClockStatus.SUSPENDED);
            case STOP ->
                    fresh || status == ClockStatus.STOPPED ? null : new ClockEntry.Stopped(today);
            case SUSPEND ->
                    !fresh && status == ClockStatus.RUNNING ? suspended(effect, clock) : null;
            case EXTEND -> extended(clock, status);
        };
    }

    private ClockEntry started(ClockState clock) {
        return new ClockEntry.Started(today, due(clock, new ClockEntry.Started(today, today)));
    }

    private @Nullable ClockEntry goneOn(ClockState clock, boolean stands) {
        return stands
                ? new ClockEntry.Resumed(today, due(clock, new ClockEntry.Resumed(today, today)))
                : null;
    }

    private ClockEntry suspended(ClockEffect effect, ClockState clock) {
        String ground = effect.ground() == null ? act.given(Fact.GROUND) : effect.ground();
        return new ClockEntry.Suspended(today, ground(clock, ground));
    }

    private ClockEntry extended(ClockState clock, ClockStatus status) {
        int days = Integer.parseInt(act.given(Fact.DAYS));
        Ground ground = ground(clock, act.given(Fact.GROUND));
        ClockEntry entry = new ClockEntry.Extended(today, days, ground, null);
        LocalDate due = status == ClockStatus.RUNNING ? due(clock, entry) : null;
        return new ClockEntry.Extended(today, days, ground, due);
    }

    private LocalDate due(ClockState clock, ClockEntry entry) {
        return clock.with(entry, act.at()).count(act.calendar(), act.at()).findDue().orElseThrow();
    }

    private static Ground ground(ClockState clock, String id) {
        return Objects.requireNonNull(clock.rule().ground(id));
    }

    private void put(String clock, ClockEntry entry) {
        facts.put(Fact.CLOCK_PREFIX + clock, ClockText.print(entry));
    }
}

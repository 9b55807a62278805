// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import redress.procedure.CaseState;
import redress.procedure.ClockState;
import redress.procedure.Decision;
import redress.procedure.Decision.Accepted;
import redress.procedure.Event;
import redress.procedure.Fact;
import redress.procedure.Move;
import redress.procedure.MoveRule;
import redress.procedure.Phase;
import redress.procedure.Procedure;
import redress.procedure.Role;

/// Cases live at random under every procedure that is shipped.
final class ShippedProceduresTest {
    private static final int CASES = 50;
    private static final int MOST_CASES = 3_000;
    private static final int STEPS = 40;
    private static final List<Role> ROLES = List.of(Role.values());

    private static final Set<String> QUIET =
            Set.of(
                    "message",
                    "attach",
                    "reveal",
                    "urge",
                    "extend",
                    "record-payment",
                    "correct-payment",
                    "withdraw",
                    "confirm-paid",
                    "remedy",
                    "assign");

    private final Random random = seeded();

    @Test
    void noCaseIsEverStuckAndEveryStageAndMoveIsMet() {
        for (Pack pack : Packs.in(List.of(PackFiles.shipped())).all()) {
            for (Procedure procedure : pack.procedures().values()) {
                Set<String> met = new HashSet<>();
                Set<String> named = names(procedure);
                for (int i = 0; i < MOST_CASES && (i < CASES || !met.containsAll(named)); i++) {
                    live(pack, procedure, met);
                }
                named.removeAll(met);
                assertThat(named).as("%s %s", pack.code(), procedure.id()).isEmpty();
            }
        }
    }

    private static Set<String> names(Procedure procedure) {
        Set<String> named = new TreeSet<>();
        procedure.stages().forEach(stage -> named.add("stage " + stage.id()));
        procedure.moves().forEach(rule -> named.add("move " + rule.id()));
        return named;
    }

    private void live(Pack pack, Procedure procedure, Set<String> met) {
        Instant now =
                Instant.parse("2026-11-02T08:00:00Z").plus(Duration.ofDays(random.nextInt(60)));
        CaseState state = CaseState.before(procedure);
        for (int step = 0; step < STEPS; step++) {
            met.add("stage " + state.stage());
            now = now.plus(Duration.ofHours(random.nextInt(random.nextInt(10) == 0 ? 1_500 : 120)));
            for (Move due : state.expiries(pack.calendar(), now)) {
                Decision decision = procedure.decide(state, due, pack.calendar());
                assertThat(decision)
                        .as("%s in %s", due, state.stage())
                        .isInstanceOf(Accepted.class);
                met.add("move " + due.rule());
                state = after(pack, procedure, state, (Accepted) decision);
            }
            List<Move> possible = possible(pack, procedure, state, now);
            assertThat(possible).as("%s must not be stuck in %s", pack.code(), state).isNotEmpty();
            Move move = choose(possible);
            if (procedure.decide(state, move, pack.calendar()) instanceof Accepted accepted) {
                met.add("move " + move.rule());
                state = after(pack, procedure, state, accepted);
            }
        }
    }

    /// Seldom a move that leads nowhere.
    private Move choose(List<Move> possible) {
        List<Move> onwards =
                possible.stream().filter(move -> !QUIET.contains(move.rule())).toList();
        List<Move> from = onwards.isEmpty() || random.nextInt(8) == 0 ? possible : onwards;
        return from.get(random.nextInt(from.size()));
    }

    private List<Move> possible(Pack pack, Procedure procedure, CaseState state, Instant now) {
        List<Move> possible = new ArrayList<>();
        boolean ends = random.nextInt(12) == 0;
        for (Role role : ROLES) {
            for (MoveRule rule : procedure.permitted(state, role)) {
                boolean closes =
                        procedure
                                .findStage(rule.to())
                                .filter(to -> to.phase() == Phase.CLOSED)
                                .isPresent();
                if (!rule.requires().contains(Fact.CLOCK) && (ends || !closes)) {
                    possible.add(
                            new Move(rule.id(), role, now, details(pack, procedure, rule, state)));
                }
            }
        }
        return possible;
    }

    private Map<String, String> details(
            Pack pack, Procedure procedure, MoveRule rule, CaseState state) {
        Map<String, String> details = new HashMap<>();
        rule.requires().forEach(name -> details.put(name, "words"));
        List<Authority> desks = pack.authorities();
        if (!desks.isEmpty()) {
            details.put(Fact.HOLDER, desks.get(random.nextInt(desks.size())).id());
        }
        details.put(Fact.DAYS, "3");
        details.put(Fact.VIEW, "partly");
        details.put(Fact.OUTCOME, procedure.outcomes().iterator().next());
        List<String> grounds =
                rule.grounds().isEmpty()
                        ? state.clocks().values().stream()
                                .map(ClockState::rule)
                                .flatMap(clock -> clock.grounds().stream())
                                .map(ground -> ground.id())
                                .toList()
                        : rule.grounds().stream().map(ground -> ground.id()).toList();
        if (!grounds.isEmpty()) {
            details.put(Fact.GROUND, grounds.get(random.nextInt(grounds.size())));
        }
        return details;
    }

    private static CaseState after(
            Pack pack, Procedure procedure, CaseState state, Accepted accepted) {
        CaseState after = state;
        for (Event event : accepted.events()) {
            after = after.apply(procedure, pack.calendar(), event);
        }
        return after;
    }

    private static Random seeded() {
        long seed = Long.getLong("redress.seed", new Random().nextLong());
        System.out.println("ShippedProceduresTest seed " + seed);
        return new Random(seed);
    }
}

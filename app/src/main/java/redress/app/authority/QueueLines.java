// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import redress.app.casefile.Case;
import redress.app.casefile.Countdown;
import redress.app.casefile.ManyCases;
import redress.app.casefile.MyCases;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.procedure.CaseState;
import redress.procedure.Charge;
import redress.procedure.ClockState;

/// What a queue shows of each case: whom it is about and the clock that matters.
@Component
public class QueueLines {

    private final ManyCases cases;
    private final MyCases mine;
    private final Packs packs;
    private final Clock clock;

    QueueLines(ManyCases cases, MyCases mine, Packs packs, Clock clock) {
        this.cases = cases;
        this.mine = mine;
        this.packs = packs;
        this.clock = clock;
    }

    /// A case in a queue, ready to be shown.
    ///
    /// @param clock of those charged to the reader's side the one that ends first, else the next of
    ///   the case to run out
    public record Line(
            Case on, Shelf shelf, boolean overdue, String respondent, Optional<Countdown> clock) {}

    /// The lines of a page of cases that a desk or a coordinator answers for.
    public List<Line> held(Queue.Slice slice) {
        return lines(slice, List.of(Charge.HOLDER, Charge.COORDINATOR));
    }

    /// The lines of a page of cases that an authority must answer.
    public List<Line> answered(Queue.Slice slice) {
        return lines(slice, List.of(Charge.RESPONDENT));
    }

    private List<Line> lines(Queue.Slice slice, List<Charge> charges) {
        Map<UUID, Queue.Entry> entries = new HashMap<>();
        slice.entries().forEach(entry -> entries.put(entry.caseId(), entry));
        List<UUID> ids = slice.entries().stream().map(Queue.Entry::caseId).toList();
        List<Case> found = cases.get(ids);
        Map<UUID, CaseState> states = cases.states(found);
        List<String> respondents = mine.respondents(found);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Case on = found.get(i);
            Queue.Entry entry = entries.get(on.id());
            CaseState state = states.get(on.id());
            if (entry != null && state != null) {
                lines.add(
                        new Line(
                                on,
                                entry.shelf(),
                                entry.overdue(),
                                respondents.get(i),
                                countdown(on, state, charges)));
            }
        }
        return lines;
    }

    private Optional<Countdown> countdown(Case on, CaseState state, List<Charge> charges) {
        Pack pack = packs.get(on.pack());
        LocalDate today = pack.calendar().dayOf(clock.instant());
        Stream<ClockState> own =
                charges.stream()
                        .flatMap(charge -> Standing.clocks(state, charge).stream())
                        .sorted(Comparator.comparing(one -> one.findDue().orElse(Standing.NEVER)));
        return Stream.concat(own, state.runningClocks().stream())
                .findFirst()
                .map(one -> Countdown.of(one, pack.calendar(), today));
    }
}

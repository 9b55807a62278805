// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.authority.Queue;
import redress.app.authority.QueueLines;
import redress.app.authority.Shelf;
import redress.app.casefile.Case;
import redress.app.casefile.ClockReading;
import redress.app.casefile.ManyCases;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Refusal;
import redress.procedure.CaseState;

/// The queue of a desk for software.
@RestController
@RequestMapping(path = "/api/v1/desk", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Desk")
class DeskApi {

    private final Queue queue;
    private final QueueLines lines;
    private final ManyCases cases;
    private final Packs packs;

    DeskApi(Queue queue, QueueLines lines, ManyCases cases, Packs packs) {
        this.queue = queue;
        this.lines = lines;
        this.cases = cases;
        this.packs = packs;
    }

    /// A page of a desk's queue.
    ///
    /// @param desk as it is named in `desk`: `pack:authority`
    /// @param desks all at which the key's owner sits
    /// @param counts how many open cases there are, by kind of attention
    /// @param next what to give as `after` for the next page; empty on the last
    record DeskQueue(
            String desk,
            List<String> desks,
            Queue.Counts counts,
            List<Waiting> cases,
            String next) {}

    /// A case in the queue.
    ///
    /// @param overdue whether a clock charged to this desk has run out
    /// @param respondent whom it is about
    /// @param dueOn the last day of the running clock that ends first; null where none runs
    /// @param clocks those that run or have run out, each with its derivation
    record Waiting(
            String reference,
            String kind,
            String subject,
            String place,
            String stage,
            Shelf shelf,
            boolean overdue,
            String respondent,
            long version,
            @Nullable LocalDate dueOn,
            List<ClockReading> clocks) {}

    @GetMapping("/cases")
    @OpenTo(value = Audience.OFFICER, scope = "desk:read")
    @Operation(
            summary =
                    "The queue of a desk, what is due first comes first: show is open, new, waiting,"
                            + " overdue, answering or closed")
    DeskQueue cases(
            @Me Signed who,
            @RequestParam(defaultValue = "") String desk,
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "") String after) {
        List<DeskChoice> desks = DeskChoice.of(who, Audience.OFFICER, packs);
        DeskChoice current =
                DeskChoice.find(desks, desk)
                        .orElseThrow(() -> Refusal.notFound("authority.desk.none"));
        Queue.Show tab = tab(show);
        Queue.Slice slice = queue.of(current.desk(), tab, after);
        return new DeskQueue(
                current.key(),
                desks.stream().map(DeskChoice::key).toList(),
                queue.counts(current.desk()),
                waiting(tab == Queue.Show.ANSWERING ? lines.answered(slice) : lines.held(slice)),
                slice.next());
    }

    private List<Waiting> waiting(List<QueueLines.Line> found) {
        Map<UUID, CaseState> states =
                cases.states(found.stream().map(QueueLines.Line::on).toList());
        return found.stream().map(line -> waiting(line, states.get(line.on().id()))).toList();
    }

    private Waiting waiting(QueueLines.Line line, @Nullable CaseState state) {
        Case on = line.on();
        List<ClockReading> clocks =
                state == null
                        ? List.of()
                        : ClockReading.of(state, packs.get(on.pack()).calendar()).stream()
                                .filter(clock -> clock.due() != null)
                                .toList();
        return new Waiting(
                on.reference(),
                on.kind(),
                on.subject(),
                on.place(),
                on.stage(),
                line.shelf(),
                line.overdue(),
                line.respondent(),
                on.version(),
                on.nextDueOn(),
                clocks);
    }

    private static Queue.Show tab(String name) {
        return Arrays.stream(Queue.Show.values())
                .filter(one -> DeskPage.key(one).equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(422, "authority.api.show", name, shows()));
    }

    private static String shows() {
        return Arrays.stream(Queue.Show.values())
                .map(DeskPage::key)
                .collect(Collectors.joining(", "));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.authority.Desk;
import redress.app.authority.Queue;
import redress.app.authority.QueueLines;
import redress.app.casefile.Act;
import redress.app.casefile.Cases;
import redress.app.casefile.OpenCase;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.Refusal;

/// The desk: its queue, and the button by which an officer opens a case that nobody has looked at.
/// Opening by a link changes nothing, so it is this button that ends the clock of the first look.
@Controller
@OpenTo(Audience.OFFICER)
class DeskPages {

    /// The move that records the first look.
    static final String VIEW = "view";

    private final Queue queue;
    private final QueueLines lines;
    private final OpenCase open;
    private final Cases cases;
    private final Packs packs;

    DeskPages(Queue queue, QueueLines lines, OpenCase open, Cases cases, Packs packs) {
        this.queue = queue;
        this.lines = lines;
        this.open = open;
        this.cases = cases;
        this.packs = packs;
    }

    @GetMapping("/desk")
    Page queue(
            @Me Signed who,
            @RequestParam(defaultValue = "") String desk,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after) {
        List<DeskChoice> desks = DeskChoice.of(who, Audience.OFFICER, packs);
        DeskChoice current =
                DeskChoice.find(desks, desk)
                        .orElseThrow(() -> Refusal.notFound("authority.desk.none"));
        Desk at = current.desk();
        Queue.Show tab = tab(show);
        Queue.Slice slice = queue.of(at, tab, after);
        return new DeskPage(
                packs.get(at.pack()),
                current,
                desks,
                tab,
                queue.counts(at),
                tab == Queue.Show.ANSWERING ? lines.answered(slice) : lines.held(slice),
                slice.next());
    }

    @PostMapping("/desk/cases/{reference}/view")
    RedirectView firstLook(@Me Signed who, @PathVariable String reference) {
        OpenCase.Seated seated = open.get(who, reference);
        cases.make(seated.on().id(), Act.of(VIEW, seated.actor(), Map.of()));
        return new RedirectView("/cases/" + seated.on().reference());
    }

    private static Queue.Show tab(String name) {
        for (Queue.Show tab : Queue.Show.values()) {
            if (DeskPage.key(tab).equals(name)) {
                return tab;
            }
        }
        return Queue.Show.OPEN;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.SignedIn;
import redress.app.casefile.ClockRounds;
import redress.app.casefile.NoSuchCase;
import redress.app.demo.Cast;
import redress.app.demo.DemoClock;
import redress.app.demo.Inbox;
import redress.app.demo.OnlyInDemo;
import redress.app.pack.Packs;
import redress.app.settlement.Breaches;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;

/// Signs in to any role by one click, shows the e-mails, moves the time.
@Controller
@OnlyInDemo
@OpenTo(Audience.ANYONE)
class DemoPages {

    private static final int PAGE = 40;
    private static final long DAYS_MAX = 365;

    private final Cast cast;
    private final SignedIn sessions;
    private final Inbox inbox;
    private final DemoClock clock;
    private final ClockRounds rounds;
    private final Breaches breaches;
    private final Packs packs;

    DemoPages(
            Cast cast,
            SignedIn sessions,
            Inbox inbox,
            DemoClock clock,
            ClockRounds rounds,
            Breaches breaches,
            Packs packs) {
        this.cast = cast;
        this.sessions = sessions;
        this.inbox = inbox;
        this.clock = clock;
        this.rounds = rounds;
        this.breaches = breaches;
        this.packs = packs;
    }

    @GetMapping("/demo")
    Page roles() {
        return new RolesPage(List.of(Cast.Part.values()));
    }

    /// The form's button, or a link that the command prints.
    @RequestMapping(
            path = "/demo/play/{part}",
            method = {RequestMethod.GET, RequestMethod.POST})
    RedirectView play(
            @PathVariable Cast.Part part,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.open(cast.play(part), request, response);
        return new RedirectView(
                switch (part) {
                    case CLAIMANT -> "/cases";
                    case OFFICER -> "/desk";
                    case COORDINATOR -> "/desk/above";
                    case OPERATOR -> "/operator/seats";
                });
    }

    @GetMapping("/demo/inbox")
    Page inbox(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "") String to) {
        List<Inbox.Letter> letters = inbox.before(before, to);
        long next = letters.size() < PAGE ? 0 : letters.getLast().id();
        return new InboxPage(letters, to, next, zone());
    }

    @GetMapping("/demo/inbox/{id}")
    Page letter(@PathVariable long id) {
        return new LetterPage(inbox.find(id).orElseThrow(NoSuchCase::new), zone());
    }

    @GetMapping("/demo/time")
    Page time(@RequestParam(defaultValue = "-1") int moved) {
        return new TimePage(clock.instant(), clock.ahead().toDays(), moved, zone());
    }

    @PostMapping("/demo/time")
    RedirectView pass(@RequestParam(defaultValue = "1") long days) {
        clock.pass(Duration.ofDays(Math.clamp(days, 1, DAYS_MAX)));
        int moved = rounds.runOutAll() + breaches.recordAll();
        return new RedirectView("/demo/time?moved=" + moved);
    }

    private ZoneId zone() {
        return packs.get(Cast.PACK).calendar().zone();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.authority.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.EmailAddress;
import redress.app.account.Me;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.account.Sessions;
import redress.app.account.Signed;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Option;
import redress.app.web.Page;
import redress.app.web.Refusal;

/// The operator gives seats to people, by e-mail address, and takes them away.
@Controller
@OpenTo(Audience.OPERATOR)
class SeatsPages {

    private static final Logger LOG = LoggerFactory.getLogger(SeatsPages.class);

    private final People people;
    private final Sessions sessions;
    private final Packs packs;

    SeatsPages(People people, Sessions sessions, Packs packs) {
        this.people = people;
        this.sessions = sessions;
        this.packs = packs;
    }

    @GetMapping("/operator/seats")
    Page list(@RequestParam(defaultValue = "") String authority) {
        return page(seat(authority, Audience.OFFICER), "", "");
    }

    @PostMapping("/operator/seats/give")
    Object give(
            @Me Signed operator,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "OFFICER") Audience role) {
        Seat seat = seat(authority, role);
        String address = email.strip();
        if (!EmailAddress.isOne(address)) {
            return page(seat, address, "account.sign-in.email.wrong");
        }
        people.seat(people.withEmail(address).id(), seat);
        LOG.info("operator {} gave a seat: {}", operator.id(), seat);
        return back(authority);
    }

    @PostMapping("/operator/seats/take")
    Object take(
            @Me Signed operator,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "OFFICER") Audience role) {
        Seat seat = seat(authority, role);
        if (!people.unseat(person, seat)) {
            return page(seat, "", "authority.seats.last");
        }
        sessions.end(person);
        LOG.info("operator {} took a seat from {}: {}", operator.id(), person, seat);
        return back(authority);
    }

    private Page page(Seat at, String email, String error) {
        List<SeatsPage.Seated> seated = new ArrayList<>();
        for (Signed one : people.seated(at.pack(), at.authority())) {
            one.seats().stream()
                    .filter(seat ->
                            seat.pack().equals(at.pack())
                                    && seat.authority().equals(at.authority()))
                    .forEach(seat ->
                            seated.add(new SeatsPage.Seated(one.id(), one.email(), seat.role())));
        }
        return new SeatsPage(authorities(at), key(at), seated, email, error);
    }

    private List<Option> authorities(Seat shown) {
        List<Option> all = new ArrayList<>();
        for (Pack pack : packs.all()) {
            pack.authorities().stream()
                    .map(one ->
                            Option.of(
                                            pack.code() + ":" + one.id(),
                                            pack.title() + ": " + one.name())
                                    .chosenWhen(key(shown)))
                    .forEach(all::add);
        }
        return all;
    }

    private static String key(Seat seat) {
        return seat.authority().isEmpty() ? "" : seat.pack() + ":" + seat.authority();
    }

    private static RedirectView back(String authority) {
        RedirectView back = new RedirectView("/operator/seats");
        back.addStaticAttribute("authority", authority);
        return back;
    }

    /// The seat that an address means: at an authority of a pack, or the operators' own.
    private Seat seat(String authority, Audience role) {
        if (authority.isEmpty()) {
            return new Seat(Audience.OPERATOR, "", "");
        }
        int cut = Math.max(authority.indexOf(':'), 0);
        String pack = authority.substring(0, cut);
        String id = authority.substring(Math.min(cut + 1, authority.length()));
        boolean known = packs.find(pack).flatMap(one -> one.findAuthority(id)).isPresent();
        boolean fits = role == Audience.OFFICER || role == Audience.COORDINATOR;
        if (!known || !fits) {
            throw Refusal.notFound("authority.seats.unknown", authority);
        }
        return new Seat(role, pack, id);
    }
}

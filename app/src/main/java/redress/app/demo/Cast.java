// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import redress.app.account.People;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.pack.Authority;
import redress.app.pack.Packs;
import redress.app.web.Audience;

/// Who plays whom in the demonstration: an officer at every desk, a coordinator above, an operator,
/// and a business that has filed.
@Component
@OnlyInDemo
public class Cast {

    /// The code of the demonstration's pack.
    public static final String PACK = "demo";

    /// The roles that can be played by one click.
    public enum Part {
        CLAIMANT,
        OFFICER,
        COORDINATOR,
        OPERATOR
    }

    /// The desk that is entered by one click.
    static final String LEAD_DESK = "office-lindheim";

    private final People people;
    private final Packs packs;

    Cast(People people, Packs packs) {
        this.people = people;
        this.packs = packs;
    }

    /// The person who plays a part, made and seated when they are first needed.
    public Signed play(Part part) {
        return switch (part) {
            case CLAIMANT -> people.withEmail(Firm.LEAD.email());
            case OFFICER -> officer(LEAD_DESK);
            case COORDINATOR -> coordinator();
            case OPERATOR -> seated("operator@lindenland.example", Audience.OPERATOR, "", "");
        };
    }

    /// The officer at an authority's desk.
    Signed officer(String authority) {
        return seated("officer@%s.example".formatted(authority), Audience.OFFICER, PACK, authority);
    }

    /// The coordinator above all authorities.
    Signed coordinator() {
        Authority highest = highest().getFirst();
        return seated("coordinator@lindenland.example", Audience.COORDINATOR, PACK, highest.id());
    }

    List<Authority> highest() {
        return packs.get(PACK).authorities().stream()
                .filter(authority -> authority.level() == 1)
                .toList();
    }

    private Signed seated(String email, Audience role, String pack, String authority) {
        Signed person = people.withEmail(email.toLowerCase(Locale.ROOT));
        people.seat(person.id(), new Seat(role, pack, authority));
        return people.find(person.id()).orElseThrow();
    }
}

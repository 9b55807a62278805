// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import redress.app.authority.Routing;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.pack.Subject;
import redress.app.party.Identity;
import redress.interest.Debtor;
import redress.procedure.WorkCalendar;

/// The installed packs as claims need them: where a claim goes, which law it cites, which day it is
/// there.
@Component
public class Jurisdictions {

    private final Packs packs;
    private final Clock clock;

    Jurisdictions(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /// The packs that can take a claim.
    public List<Pack> all() {
        return packs.all().stream().filter(pack -> !subjects(pack).isEmpty()).toList();
    }

    /// The pack of a venue; the first one where the venue names none that is installed.
    public Pack pack(Venue venue) {
        return find(venue).orElseGet(() -> all().getFirst());
    }

    /// What a claim in a pack can be about.
    public static List<Subject> subjects(Pack pack) {
        return pack.subjects().stream()
                .filter(subject -> subject.kind().equals(VenueGuess.KIND))
                .toList();
    }

    /// Whether the respondent's country is not the one that the claim goes to, as far as can be
    /// told.
    public boolean strange(ClaimDraft draft) {
        Pack pack = pack(draft.venue());
        String country = draft.buyer().identity().country();
        boolean named = VenueGuess.sits(draft.buyer().identity(), pack).isPresent();
        return !country.isEmpty() && !country.equalsIgnoreCase(pack.code()) && !named;
    }

    /// The day it is now in the venue's country.
    public LocalDate today(Venue venue) {
        return pack(venue).calendar().dayOf(clock.instant());
    }

    /// The authority whose desk will get the claim.
    public Optional<Authority> competent(Venue venue) {
        return find(venue)
                .flatMap(pack ->
                        Routing.competent(
                                pack,
                                venue.subject(),
                                venue.place(),
                                venue.respondentKind(),
                                Optional.of(venue.respondentAuthority())
                                        .filter(id -> !id.isEmpty())));
    }

    /// Whether a claim goes to the respondent at once, because the pack has no authority at all.
    public boolean direct(Venue venue) {
        return find(venue).filter(pack -> pack.authorities().isEmpty()).isPresent();
    }

    Venue guess(Identity respondent) {
        return VenueGuess.of(respondent, all());
    }

    /// A draft that was sent to another pack: with the place, subject and law that are usual there.
    ClaimDraft moved(ClaimDraft draft) {
        Identity respondent = draft.buyer().identity();
        return find(draft.venue())
                .map(pack -> VenueGuess.of(respondent, List.of(pack)))
                .map(venue -> draft.withVenue(venue).withLaw(usualLaw(venue)))
                .orElse(draft);
    }

    ChosenLaw usualLaw(Venue venue) {
        return ChosenLaw.of(pack(venue).regime());
    }

    /// The due day of an invoice of a draft.
    Optional<DueDay> due(ClaimDraft draft, Bill bill) {
        Venue venue = draft.venue();
        Debtor debtor = venue.againstPublicBody() ? Debtor.PUBLIC_AUTHORITY : Debtor.BUSINESS;
        WorkCalendar calendar = pack(venue).calendar();
        Instant now = clock.instant();
        return DueDay.of(bill, draft.law(), debtor, day -> working(calendar, day, now));
    }

    /// What keeps a claim from going to a venue.
    List<Mistake> check(Venue venue) {
        Optional<Pack> pack = find(venue);
        if (pack.isEmpty()) {
            return List.of(Mistake.of("pack", "claim.wrong.pack", venue.pack()));
        }
        List<Mistake> mistakes = new ArrayList<>();
        if (subjects(pack.get()).stream().noneMatch(s -> s.id().equals(venue.subject()))) {
            mistakes.add(Mistake.of("subject", "claim.wrong.subject", pack.get().title()));
        }
        if (pack.get().findPlace(venue.place()).isEmpty()) {
            mistakes.add(Mistake.of("place", "claim.wrong.place", pack.get().title()));
        }
        if (mistakes.isEmpty() && !direct(venue) && competent(venue).isEmpty()) {
            mistakes.add(Mistake.of("place", "claim.wrong.nobody", pack.get().title()));
        }
        return mistakes;
    }

    private Optional<Pack> find(Venue venue) {
        return all().stream().filter(pack -> pack.code().equals(venue.pack())).findFirst();
    }

    private static boolean working(WorkCalendar calendar, LocalDate day, Instant now) {
        return calendar.covered().contains(day)
                ? calendar.isWorking(day, now)
                : day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}

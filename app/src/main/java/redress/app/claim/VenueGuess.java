// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.pack.Place;
import redress.app.pack.Subject;
import redress.app.party.Identity;

/// Where a claim most likely goes, told by the respondent's seat. A person may choose otherwise.
final class VenueGuess {

    static final String KIND = "claim";

    private VenueGuess() {}

    /// The likely venue: the made-up pack that has a place named like the respondent's city, else
    /// the pack of their country, else the first one; the place of that name, else the whole
    /// country; the first subject of claims. A respondent with the name of an authority is that
    /// authority.
    static Venue of(Identity respondent, List<Pack> packs) {
        Pack pack =
                packs.stream()
                        .filter(one -> one.madeUp() && sits(respondent, one).isPresent())
                        .findFirst()
                        .or(() -> ofCountry(respondent, packs))
                        .orElseGet(packs::getFirst);
        Optional<Authority> body = body(respondent, pack);
        return new Venue(
                pack.code(),
                subject(pack),
                place(respondent, pack),
                body.isPresent() ? Venue.PUBLIC_BODY : Venue.BUSINESS,
                body.map(Authority::id).orElse(""));
    }

    /// The place of a pack that is named like the respondent's city.
    static Optional<Place> sits(Identity respondent, Pack pack) {
        return pack.places().stream()
                .filter(place -> same(place.name(), respondent.city()))
                .findFirst();
    }

    private static Optional<Pack> ofCountry(Identity respondent, List<Pack> packs) {
        return packs.stream()
                .filter(one -> one.code().equalsIgnoreCase(respondent.country()))
                .findFirst();
    }

    private static String subject(Pack pack) {
        return pack.subjects().stream()
                .filter(subject -> subject.kind().equals(KIND))
                .map(Subject::id)
                .findFirst()
                .orElse("");
    }

    private static String place(Identity respondent, Pack pack) {
        return sits(respondent, pack)
                .or(() ->
                        pack.places().stream()
                                .filter(place -> place.parent().isEmpty())
                                .findFirst())
                .map(Place::id)
                .orElse("");
    }

    private static Optional<Authority> body(Identity respondent, Pack pack) {
        return pack.authorities().stream()
                .filter(authority -> same(authority.name(), respondent.name()))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty()
                && one.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(other.strip().toLowerCase(Locale.ROOT));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.app.pack.Authority;
import redress.app.pack.Competence;
import redress.app.pack.Pack;
import redress.app.pack.Place;

/// Where a matter goes: the one competent authority, and why it and no other.
///
/// Of the competences that cover subject, place and kind of respondent the one with the nearest
/// enclosing place wins; then a named subject over all subjects, a named kind of respondent over
/// all kinds, the lower authority, and the authority's id. The body complained of is passed over,
/// and so is every body above or below it. Cost is linear in the competences of the pack.
///
/// @param considered each authority whose competence covers the matter, the best first
public record Routing(List<Considered> considered) {

    private static final String ALL = "*";

    public Routing {
        considered = List.copyOf(considered);
    }

    /// The authority that is competent; empty where the pack has none.
    ///
    /// @param place the id of the place; the nearest competence around it wins
    /// @param respondentKind `business` or `public-body`
    /// @param respondentAuthority the body complained of, where it is an authority of the pack
    public static Optional<Authority> competent(
            Pack pack,
            String subject,
            String place,
            String respondentKind,
            Optional<String> respondentAuthority) {
        return of(pack, subject, place, respondentKind, respondentAuthority).chosen();
    }

    /// The routing of a matter, with its reasons.
    public static Routing of(
            Pack pack,
            String subject,
            String place,
            String respondentKind,
            Optional<String> respondentAuthority) {
        Covering covering = new Covering(pack, subject, place, respondentKind);
        List<Considered> considered = new ArrayList<>();
        Verdict free = Verdict.CHOSEN;
        for (Candidate candidate : covering.candidates()) {
            Verdict barred = barred(pack, candidate.authority().id(), respondentAuthority);
            considered.add(
                    new Considered(
                            candidate.authority(),
                            candidate.coveringPlace(),
                            barred == Verdict.CHOSEN ? free : barred));
            if (barred == Verdict.CHOSEN) {
                free = Verdict.LESS_NEAR;
            }
        }
        return new Routing(considered);
    }

    /// The authority that was chosen.
    public Optional<Authority> chosen() {
        return considered.stream()
                .filter(one -> one.verdict() == Verdict.CHOSEN)
                .map(Considered::authority)
                .findFirst();
    }

    /// An authority that came into question.
    ///
    /// @param place the place in its competence that covers the matter; empty where it is competent
    ///   everywhere
    public record Considered(Authority authority, String place, Verdict verdict) {}

    /// What became of an authority that came into question.
    public enum Verdict {
        CHOSEN,
        /// Another one's competence fits more closely.
        LESS_NEAR,
        /// It is the body complained of.
        ITSELF,
        /// It stands above the body complained of.
        ABOVE,
        /// It stands below the body complained of.
        BELOW
    }

    private static Verdict barred(Pack pack, String authority, Optional<String> body) {
        if (body.isEmpty()) {
            return Verdict.CHOSEN;
        }
        String complainedOf = body.get();
        if (authority.equals(complainedOf)) {
            return Verdict.ITSELF;
        }
        if (pack.isAbove(authority, complainedOf)) {
            return Verdict.ABOVE;
        }
        return pack.isAbove(complainedOf, authority) ? Verdict.BELOW : Verdict.CHOSEN;
    }

    /// An authority with the competence of it that fits best, ranked by how closely it fits.
    ///
    /// @param distance how many places lie between the matter's place and the competence's
    private record Candidate(
            Authority authority,
            int distance,
            String coveringPlace,
            boolean anySubject,
            boolean anyKind) {

        static final Comparator<Candidate> CLOSEST_FIRST =
                Comparator.comparingInt(Candidate::distance)
                        .thenComparing(Candidate::anySubject)
                        .thenComparing(Candidate::anyKind)
                        .thenComparingInt(one -> -one.authority().level())
                        .thenComparing(one -> one.authority().id());
    }

    /// The competences of a pack that cover a matter.
    private record Covering(Pack pack, String subject, String place, String respondentKind) {

        List<Candidate> candidates() {
            List<String> around = pack.around(place).stream().map(Place::id).toList();
            List<Candidate> closest = new ArrayList<>();
            pack.competences().stream()
                    .filter(this::coversMatter)
                    .flatMap(competence -> candidate(competence, around).stream())
                    .sorted(Candidate.CLOSEST_FIRST)
                    .filter(one -> closest.stream().noneMatch(seen -> sameAuthority(seen, one)))
                    .forEachOrdered(closest::add);
            return closest;
        }

        private boolean coversMatter(Competence competence) {
            return covers(competence.subjects(), subject)
                    && covers(competence.respondentKinds(), respondentKind);
        }

        private Optional<Candidate> candidate(Competence competence, List<String> around) {
            Set<String> places = competence.places();
            int distance = 0;
            while (distance < around.size() && !places.contains(around.get(distance))) {
                distance++;
            }
            boolean named = distance < around.size();
            if (!named && !places.contains(ALL)) {
                return Optional.empty();
            }
            String coveringPlace = named ? around.get(distance) : "";
            int rank = distance;
            return pack.findAuthority(competence.authority())
                    .map(authority ->
                            new Candidate(
                                    authority,
                                    rank,
                                    coveringPlace,
                                    !competence.subjects().contains(subject),
                                    !competence.respondentKinds().contains(respondentKind)));
        }

        private static boolean covers(Set<String> named, String wanted) {
            return named.contains(wanted) || named.contains(ALL);
        }

        private static boolean sameAuthority(Candidate one, Candidate other) {
            return one.authority().id().equals(other.authority().id());
        }
    }
}

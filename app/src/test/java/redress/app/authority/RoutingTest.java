// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import redress.app.authority.Routing.Verdict;
import redress.app.pack.Authority;
import redress.app.pack.Competence;
import redress.app.pack.Country;
import redress.app.pack.Pack;
import redress.app.pack.Place;
import redress.app.pack.Vocabulary;
import redress.money.DateRange;
import redress.procedure.WorkCalendar;

class RoutingTest {

    private static final Set<String> ALL = Set.of("*");

    /// A ministry over a province's office over a town's desk, and a council that stands alone.
    private static final List<Authority> AUTHORITIES =
            List.of(
                    authority("ministry", "", 1, "land"),
                    authority("province-office", "ministry", 2, "province"),
                    authority("town-desk", "province-office", 3, "town"),
                    authority("council", "", 1, "land"));

    private static final List<Competence> COMPETENCES =
            List.of(
                    new Competence("ministry", ALL, ALL, ALL),
                    new Competence("province-office", ALL, Set.of("province"), ALL),
                    new Competence("town-desk", Set.of("late"), Set.of("town"), Set.of("business")),
                    new Competence("council", ALL, ALL, Set.of("public-body")));

    @Test
    void prefersTheNearestEnclosingPlace() {
        assertThat(chosen("late", "town", "business", null)).isEqualTo("town-desk");
        assertThat(chosen("late", "village", "business", null)).isEqualTo("province-office");
        assertThat(chosen("late", "land", "business", null)).isEqualTo("ministry");
    }

    @Test
    void heedsSubjectAndKindOfRespondent() {
        assertThat(chosen("permits", "town", "business", null)).isEqualTo("province-office");
        assertThat(chosen("late", "town", "public-body", null)).isEqualTo("province-office");
        assertThat(chosen("late", "land", "public-body", null)).isEqualTo("council");
    }

    @Test
    void neverChoosesTheBodyComplainedOfNorAnyAboveOrBelowIt() {
        for (String body : List.of("ministry", "province-office", "town-desk")) {
            assertThat(chosen("late", "town", "public-body", body)).isEqualTo("council");
        }
        assertThat(chosen("late", "town", "public-body", "council")).isEqualTo("province-office");
    }

    @Test
    void saysWhyEachOfTheOthersIsNotTheOne() {
        Routing routing =
                Routing.of(
                        pack(COMPETENCES),
                        "late",
                        "town",
                        "public-body",
                        Optional.of("province-office"));

        assertThat(routing.considered())
                .extracting(one -> one.authority().id(), Routing.Considered::verdict)
                .containsExactly(
                        Tuple.tuple("province-office", Verdict.ITSELF),
                        Tuple.tuple("council", Verdict.CHOSEN),
                        Tuple.tuple("ministry", Verdict.ABOVE));
    }

    @Test
    void hasNoAnswerWhereNobodyIsCompetent() {
        Pack narrow = pack(List.of(COMPETENCES.get(2)));

        assertThat(Routing.competent(narrow, "late", "land", "business", Optional.empty()))
                .isEmpty();
        assertThat(Routing.competent(narrow, "late", "nowhere", "business", Optional.empty()))
                .isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfThePack() {
        Pack turned = pack(COMPETENCES.reversed());

        assertThat(Routing.of(turned, "late", "town", "business", Optional.empty()).considered())
                .isEqualTo(
                        Routing.of(pack(COMPETENCES), "late", "town", "business", Optional.empty())
                                .considered());
    }

    private static String chosen(String subject, String place, String kind, @Nullable String body) {
        return Routing.competent(pack(COMPETENCES), subject, place, kind, Optional.ofNullable(body))
                .orElseThrow()
                .id();
    }

    private static Authority authority(String id, String parent, int level, String place) {
        return new Authority(id, parent, level, id, place, id + "@example.org");
    }

    private static Pack pack(List<Competence> competences) {
        return new Pack(
                new Country(
                        "test", "Testland", true, "de", "EUR", "TEST", List.of("en"), List.of()),
                new WorkCalendar(
                        ZoneId.of("Europe/Berlin"),
                        Set.of(DayOfWeek.SUNDAY),
                        List.of(),
                        new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))),
                Map.of(),
                AUTHORITIES,
                competences,
                List.of(),
                List.of(
                        new Place("land", "", "Land"),
                        new Place("province", "land", "Province"),
                        new Place("town", "province", "Town"),
                        new Place("village", "province", "Village")),
                Vocabulary.EMPTY);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import redress.app.pack.Authority;
import redress.app.pack.Competence;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.pack.Place;
import redress.app.pack.Subject;

/// Laws of routing, over every matter that can be filed in the demo country.
class RoutingPropertyTest {

    private static final List<String> KINDS = List.of("business", "public-body");

    private static final Pack DEMO =
            Packs.in(List.of(Path.of("../packs/demo"))).find("demo").orElseThrow();

    @Test
    void findsADeskForEverySubjectPlaceAndKindOfRespondent() {
        for (Matter matter : matters()) {
            assertThat(matter.routing(DEMO, Optional.empty()).chosen())
                    .as("%s", matter)
                    .isPresent();
        }
    }

    @Test
    void findsADeskAgainstEveryBodyThatIsNeitherItNorInLineWithIt() {
        for (Authority body : DEMO.authorities()) {
            for (Matter matter : matters("public-body")) {
                Optional<Authority> desk = matter.routing(DEMO, Optional.of(body.id())).chosen();
                assertThat(desk)
                        .as("%s against %s", matter, body.id())
                        .hasValueSatisfying(found ->
                                assertThat(DEMO.isInLine(found.id(), body.id())).isFalse());
            }
        }
    }

    @Test
    void choosesTheSameDeskInWhateverOrderThePackIs() {
        long seed = System.nanoTime();
        List<Competence> shuffled = new ArrayList<>(DEMO.competences());
        Collections.shuffle(shuffled, new Random(seed));
        Pack other =
                new Pack(
                        DEMO.country(),
                        DEMO.calendar(),
                        DEMO.procedures(),
                        DEMO.authorities(),
                        shuffled,
                        DEMO.subjects(),
                        DEMO.places(),
                        DEMO.vocabulary());

        for (Matter matter : matters()) {
            assertThat(matter.routing(other, Optional.empty()))
                    .as("%s, seed %d", matter, seed)
                    .isEqualTo(matter.routing(DEMO, Optional.empty()));
        }
    }

    @Test
    void namesExactlyOneAuthorityAsChosenBeforeAllThatFitLessClosely() {
        for (Matter matter : matters()) {
            assertThat(matter.routing(DEMO, Optional.empty()).considered())
                    .as("%s", matter)
                    .first()
                    .extracting(Routing.Considered::verdict)
                    .isEqualTo(Routing.Verdict.CHOSEN);
            assertThat(matter.routing(DEMO, Optional.empty()).considered())
                    .as("%s", matter)
                    .filteredOn(one -> one.verdict() == Routing.Verdict.CHOSEN)
                    .hasSize(1);
        }
    }

    private record Matter(String subject, String place, String kind) {
        Routing routing(Pack pack, Optional<String> body) {
            return Routing.of(pack, subject, place, kind, body);
        }
    }

    private static List<Matter> matters() {
        return KINDS.stream().flatMap(kind -> matters(kind).stream()).toList();
    }

    private static List<Matter> matters(String kind) {
        List<Matter> all = new ArrayList<>();
        for (Subject subject : DEMO.subjects()) {
            for (Place place : DEMO.places()) {
                all.add(new Matter(subject.id(), place.id(), kind));
            }
        }
        return all;
    }
}

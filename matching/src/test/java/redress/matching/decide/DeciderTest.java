// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import redress.matching.Party;
import redress.matching.name.Reading;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Model;
import redress.matching.weigh.Profile;

class DeciderTest {
    private static final Frequencies FREQUENCIES = Frequencies.standard();
    private static final Decider DECIDER = new Decider(Model.standard(), Zones.standard());

    private static Profile profile(
            String id, String name, String address, Map<String, String> ids) {
        Party party = new Party(id, List.of(name), "GB", address, null, ids);
        return Profile.of(Reading.of(party), FREQUENCIES);
    }

    private static Candidate entry(String id, String name) {
        return new Candidate(profile(id, name, "12 Mill Lane, Leeds, LS1 4AB", Map.of()), "name");
    }

    private static Decision decide(Profile mention, Candidate... entries) {
        return DECIDER.decide(mention, List.of(entries));
    }

    private static Profile neighbour(String name) {
        return profile("m", name, "12 Mill Lane, Leeds, LS1 4AB", Map.of());
    }

    private static Profile mention(String name) {
        return profile("m", name, "", Map.of());
    }

    @Test
    void linksToTheEntryOfTheNameAtTheAddress() {
        Decision decision =
                decide(
                        neighbour("Xylomax Polytech Ltd"),
                        entry("r1", "XYLOMAX POLYTECH LIMITED"),
                        entry("r2", "Quuxdale Ltd"));
        assertThat(decision).isInstanceOf(Decision.Link.class);
        Decision.Link link = (Decision.Link) decision;
        assertThat(link.entry().entry()).isEqualTo("r1");
        assertThat(link.grounds()).containsExactlyInAnyOrder(Ground.ADDRESS, Ground.ONLY_BEARER);
    }

    @Test
    void asksWhereNothingButTheNameIsSaid() {
        Decision decision =
                decide(mention("Xylomax Polytech Ltd"), entry("r1", "Xylomax Polytech Ltd"));
        assertThat(decision).isInstanceOf(Decision.Review.class);
        assertThat(decision.ranked().getFirst().probability()).isGreaterThan(0.95);
    }

    @Test
    void asksWhereTwoEntriesBearTheName() {
        Decision decision =
                decide(
                        neighbour("Xylomax Polytech Ltd"),
                        entry("r1", "Xylomax Polytech Ltd"),
                        entry("r2", "Xylomax Polytech Limited"));
        assertThat(decision).isInstanceOf(Decision.Review.class);
        assertThat(((Decision.Review) decision).doubts()).containsExactly(Doubt.RUNNER_UP_NEAR);
        assertThat(decision.ranked().getFirst().probability()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void asksWhereTheLegalFormIsAnother() {
        Decision decision =
                decide(mention("Xylomax Polytech PLC"), entry("r1", "Xylomax Polytech Ltd"));
        assertThat(decision).isInstanceOf(Decision.Review.class);
        assertThat(((Decision.Review) decision).doubts()).contains(Doubt.NAME_ALONE);
    }

    @Test
    void neverLinksATypoByItsNameAlone() {
        Decision decision =
                decide(mention("Xylomx Polytech Ltd"), entry("r1", "Xylomax Polytech Ltd"));
        assertThat(decision).isInstanceOf(Decision.Review.class);
        assertThat(((Decision.Review) decision).doubts()).contains(Doubt.NAME_ALONE);
    }

    @Test
    void neverLinksAgainstAnIdentifier() {
        Profile mention =
                profile("m", "Xylomax Polytech Ltd", "", Map.of("register_number", "01234567"));
        Candidate entry =
                new Candidate(
                        profile(
                                "r",
                                "Xylomax Polytech Ltd",
                                "",
                                Map.of("register_number", "07654321")),
                        "name");
        Decision decision = decide(mention, entry);
        assertThat(decision).isInstanceOf(Decision.Review.class);
        assertThat(((Decision.Review) decision).doubts()).contains(Doubt.IDENTIFIERS_CONFLICT);
    }

    @Test
    void asksAboutAnotherNameUnderTheSameIdentifier() {
        Map<String, String> ids = Map.of("register_number", "01234567");
        Decision decision =
                decide(
                        profile("m", "Quuxdale Brewers Ltd", "", ids),
                        new Candidate(
                                profile("r", "Xylomax Polytech Ltd", "", ids), "register number"));
        assertThat(decision).isNotInstanceOf(Decision.Apart.class);
    }

    @Test
    void leavesApartWhatIsUnlikeAndWhatFoundNothing() {
        assertThat(decide(mention("Quuxdale Brewers"), entry("r1", "Xylomax Polytech Ltd")))
                .isInstanceOf(Decision.Apart.class);
        assertThat(decide(mention("Quuxdale Brewers"))).isInstanceOf(Decision.Apart.class);
    }

    @Test
    void ranksAlikeInAnyOrderAndSharesOutTheProbability() {
        List<Candidate> entries = new ArrayList<>();
        for (int at = 0; at < 20; at++) {
            entries.add(entry("r" + at, "Xylomax " + (char) ('a' + at) + "tech Ltd"));
        }
        Decision decision = DECIDER.decide(mention("Xylomax Ltd"), entries);
        Collections.reverse(entries);
        assertThat(DECIDER.decide(mention("Xylomax Ltd"), entries)).isEqualTo(decision);
        assertThat(decision.ranked().stream().mapToDouble(Decision.Ranked::probability).sum())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void explainsWithATableWhoseBitsAddUp() {
        Explanation explanation =
                DECIDER.explain(
                        neighbour("Xylomax Polytech Ltd"),
                        List.of(entry("r2", "Quuxdale Ltd"), entry("r1", "Xylomax Polytech Ltd")),
                        5);
        Explanation.Weighing first = explanation.weighings().getFirst();
        double sum =
                first.weighed().priorBits()
                        + first.weighed().evidence().stream()
                                .mapToDouble(each -> each.bits())
                                .sum();
        assertThat(sum).isCloseTo(first.ranked().bits(), within(1e-9));
        assertThat(explanation.refusal(0)).isEmpty();
        assertThat(explanation.refusal(1)).endsWith("bits less than r1");
        assertThat(explanation.toText())
                .contains("m: link to r1 (the same address, the only entry of this name)")
                .contains("legal form")
                .contains("Ltd | Ltd");
    }

    @Test
    void refusesZonesInTheWrongOrder() {
        assertThatThrownBy(() -> new Zones(0.5, 0.9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 < review <= link < 1");
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import redress.matching.identifier.Identifier;
import redress.matching.identifier.Kind;

class GroupingTest {
    private static Member mention(String id) {
        return new Member(id, false, List.of());
    }

    private static Member entry(String id) {
        return new Member(id, true, List.of());
    }

    private static Grouping grouping(List<Member> members, Edge... edges) {
        Grouping grouping = new Grouping(0.6);
        grouping.update(Update.of(members, Arrays.asList(edges)));
        return grouping;
    }

    private static List<List<String>> groups(Grouping grouping) {
        return grouping.groups().stream().map(Group::members).toList();
    }

    @Test
    void joinsAMentionToTheEntryThatFitsBestThoughOthersFitToo() {
        Grouping grouping =
                grouping(
                        List.of(entry("r1"), entry("r2"), mention("m")),
                        Edge.of("m", "r1", 0.8),
                        Edge.of("m", "r2", 0.9));
        assertThat(groups(grouping)).containsExactly(List.of("r1"), List.of("m", "r2"));
        assertThat(grouping.refused())
                .containsExactly(new Refused("m", "r1", Refused.Reason.TWO_ANCHORS));
    }

    @Test
    void neverJoinsTwoEntriesByItselfButDoesSoWhenToldTo() {
        Grouping grouping = grouping(List.of(entry("r1"), entry("r2")), Edge.of("r1", "r2", 1));
        assertThat(groups(grouping)).hasSize(2);
        List<Change> changes = grouping.update(Update.of(Wish.of("r1", "r2", Wish.Kind.TOGETHER)));
        assertThat(groups(grouping)).containsExactly(List.of("r1", "r2"));
        assertThat(changes).containsExactly(new Change.Merged("g-r1", "g-r2", List.of("r2"), true));
    }

    @Test
    void doesNotChainUnlikeMentionsThroughOneBetweenThem() {
        Grouping grouping =
                grouping(
                        List.of(mention("a"), mention("b"), mention("c"), mention("d")),
                        Edge.of("a", "b", 0.95),
                        Edge.of("c", "d", 0.9),
                        Edge.of("b", "c", 0.8));
        assertThat(groups(grouping)).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(grouping.refused())
                .containsExactly(new Refused("b", "c", Refused.Reason.GROUPS_UNLIKE));
    }

    @Test
    void keepsApartWhatHasDifferentIdentifiersOfOneKind() {
        Identifier one = Identifier.of(Kind.VAT, "DE", "DE136695976").orElseThrow();
        Identifier other = Identifier.of(Kind.VAT, "DE", "DE811115368").orElseThrow();
        Grouping grouping =
                grouping(
                        List.of(
                                new Member("a", false, List.of(one)),
                                new Member("b", false, List.of(other)),
                                mention("c")),
                        Edge.of("a", "b", 0.99),
                        Edge.of("a", "c", 0.99),
                        Edge.of("b", "c", 0.98));
        assertThat(groups(grouping)).containsExactly(List.of("a", "c"), List.of("b"));
        grouping.update(Update.of(Wish.of("b", "c", Wish.Kind.TOGETHER)));
        assertThat(groups(grouping)).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void remembersWishesWhenPairsAreWeighedAgain() {
        Grouping grouping =
                grouping(
                        List.of(mention("a"), mention("b"), mention("c")),
                        Edge.of("a", "b", 0.9),
                        Edge.of("b", "c", 0.1));
        grouping.update(
                Update.of(
                        Wish.of("a", "b", Wish.Kind.APART), Wish.of("b", "c", Wish.Kind.TOGETHER)));
        assertThat(groups(grouping)).containsExactly(List.of("a"), List.of("b", "c"));
        grouping.update(
                Update.of(
                        List.of(mention("a"), mention("b"), mention("c")),
                        List.of(Edge.of("a", "b", 1), Edge.of("b", "c", 0), Edge.of("a", "c", 1))));
        assertThat(groups(grouping)).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void followsALaterWishForTheSameTwo() {
        Grouping grouping = grouping(List.of(mention("a"), mention("b")), Edge.of("a", "b", 0.9));
        grouping.update(Update.of(Wish.of("a", "b", Wish.Kind.APART)));
        assertThat(groups(grouping)).hasSize(2);
        grouping.update(Update.of(Wish.of("a", "b", Wish.Kind.TOGETHER)));
        assertThat(groups(grouping)).containsExactly(List.of("a", "b"));
    }

    @Test
    void refusesAWishThatAnotherForbids() {
        Grouping grouping = grouping(List.of(mention("a"), mention("b"), mention("c")));
        grouping.update(
                Update.of(
                        Wish.of("a", "b", Wish.Kind.TOGETHER),
                        Wish.of("b", "c", Wish.Kind.TOGETHER),
                        Wish.of("a", "c", Wish.Kind.APART)));
        assertThat(groups(grouping)).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(grouping.refused())
                .containsExactly(new Refused("b", "c", Refused.Reason.KEPT_APART));
    }

    @Test
    void tellsWhatWasFoundedJoinedSplitAndRemoved() {
        Grouping grouping = new Grouping(0.6);
        assertThat(
                        grouping.update(
                                Update.of(
                                        List.of(mention("a"), mention("b")),
                                        List.of(Edge.of("a", "b", 0.9)))))
                .containsExactly(new Change.Founded("g-a", List.of("a", "b")));
        assertThat(
                        grouping.update(
                                Update.of(
                                        List.of(mention("c")),
                                        List.of(Edge.of("a", "c", 0.9), Edge.of("b", "c", 0.9)))))
                .containsExactly(new Change.Joined("g-a", List.of("c")));
        assertThat(
                        grouping.update(
                                Update.of(
                                        Wish.of("a", "b", Wish.Kind.APART),
                                        Wish.of("a", "c", Wish.Kind.APART))))
                .containsExactly(new Change.Split("g-a", "g-a-2", List.of("a")));
        assertThat(grouping.groupOf("b").orElseThrow().id()).isEqualTo("g-a");
        assertThat(grouping.update(new Update(List.of(), List.of(), List.of(), List.of("c"))))
                .containsExactly(new Change.Removed("g-a", List.of("c")));
        assertThat(groups(grouping)).containsExactly(List.of("b"), List.of("a"));
    }

    @Test
    void goesOnFromGroupsThatWereKept() {
        List<Group> kept = List.of(new Group("debtor-7", List.of("a", "b"), List.of(), 0.9));
        Grouping grouping = new Grouping(0.6, kept, Set.of("g-c"));
        List<Change> changes =
                grouping.update(
                        Update.of(
                                List.of(mention("a"), mention("b"), mention("c")),
                                List.of(Edge.of("a", "b", 0.9))));
        assertThat(changes).containsExactly(new Change.Founded("g-c-2", List.of("c")));
        assertThat(grouping.groupOf("a").orElseThrow().id()).isEqualTo("debtor-7");
    }

    @Test
    void refusesAnEdgeToNobody() {
        assertThatThrownBy(() -> grouping(List.of(mention("a")), Edge.of("a", "b", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must name two members");
    }
}

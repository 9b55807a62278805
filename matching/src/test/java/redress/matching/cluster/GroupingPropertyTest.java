// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import redress.matching.identifier.Identifier;
import redress.matching.identifier.Kind;

class GroupingPropertyTest {
    private static final long SEED = 51;
    private static final int RUNS = 300;
    private static final List<Identifier> NUMBERS =
            List.of(
                    Identifier.of(Kind.VAT, "DE", "DE136695976").orElseThrow(),
                    Identifier.of(Kind.VAT, "DE", "DE811115368").orElseThrow());

    private static Update random(Random random, String prefix, int size) {
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            int number = random.nextInt(6);
            List<Identifier> ids = number < 2 ? List.of(NUMBERS.get(number)) : List.of();
            members.add(new Member(prefix + at, random.nextInt(5) == 0, ids));
        }
        List<Edge> edges = new ArrayList<>();
        List<Wish> wishes = new ArrayList<>();
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                int draw = random.nextInt(12);
                if (draw < 4) {
                    // Few distinct values, so that ties are common.
                    edges.add(Edge.of(prefix + one, prefix + other, random.nextInt(11) / 10.0));
                } else if (draw == 4 && random.nextInt(4) == 0) {
                    Wish.Kind kind = random.nextBoolean() ? Wish.Kind.TOGETHER : Wish.Kind.APART;
                    wishes.add(Wish.of(prefix + one, prefix + other, kind));
                }
            }
        }
        return new Update(members, edges, wishes, List.of());
    }

    private static Map<String, List<String>> groups(Grouping grouping) {
        Map<String, List<String>> groups = new TreeMap<>();
        grouping.groups().forEach(group -> groups.put(group.id(), group.members()));
        return groups;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void givesTheSameGroupsInAnyOrder() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            Update all = random(random, "m", 12);
            Grouping one = new Grouping(0.5);
            one.update(all);
            Grouping other = new Grouping(0.5);
            other.update(
                    new Update(
                            shuffled(all.members(), random),
                            shuffled(all.edges(), random),
                            shuffled(all.wishes(), random),
                            List.of()));
            assertThat(groups(other)).isEqualTo(groups(one));
            assertThat(other.refused()).isEqualTo(one.refused());
        }
    }

    @Test
    void givesTheSameGroupsPieceByPieceAsAtOneGo() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            Update all = random(random, "m", 12);
            Grouping atOnce = new Grouping(0.5);
            atOnce.update(all);
            Grouping slowly = new Grouping(0.5);
            slowly.update(Update.of(all.members(), List.of()));
            for (Edge edge : shuffled(all.edges(), random)) {
                slowly.update(Update.of(List.of(), List.of(edge)));
            }
            shuffled(all.wishes(), random).forEach(wish -> slowly.update(Update.of(wish)));
            assertThat(groups(slowly).values())
                    .containsExactlyInAnyOrderElementsOf(groups(atOnce).values());
        }
    }

    @Test
    void changesNoGroupWhenUnrelatedRecordsAreAdded() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            Grouping grouping = new Grouping(0.5);
            grouping.update(random(random, "m", 10));
            List<Group> before = grouping.groups();
            List<Change> changes = grouping.update(random(random, "a", 10));
            assertThat(grouping.groups()).containsAll(before);
            assertThat(changes).allMatch(change -> change instanceof Change.Founded);
        }
    }

    @Test
    void holdsNoTwoDifferentIdentifiersAndNoTwoAnchorsAndNoForbiddenPair() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            Update all = random(random, "m", 12);
            Grouping grouping = new Grouping(0.3);
            grouping.update(all);
            Map<String, List<Identifier>> numbers = new HashMap<>();
            all.members().forEach(member -> numbers.put(member.id(), member.identifiers()));
            boolean told =
                    all.wishes().stream().anyMatch(wish -> wish.kind() == Wish.Kind.TOGETHER);
            for (Group group : grouping.groups()) {
                List<Identifier> held =
                        group.members().stream()
                                .flatMap(id -> numbers.getOrDefault(id, List.of()).stream())
                                .distinct()
                                .toList();
                assertThat(held.size()).isLessThan(2);
                assertThat(told || group.anchors().size() < 2).isTrue();
            }
            for (Wish wish : all.wishes()) {
                boolean together =
                        grouping.groupOf(wish.left()).equals(grouping.groupOf(wish.right()));
                boolean refused =
                        grouping.refused().stream()
                                .anyMatch(each ->
                                        each.left().equals(wish.left())
                                                && each.right().equals(wish.right()));
                assertThat(wish.kind() == Wish.Kind.TOGETHER ? together || refused : !together)
                        .isTrue();
            }
        }
    }

    @Test
    void changesNothingWhenTheSameComesTwice() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            Update all = random(random, "m", 12);
            Grouping grouping = new Grouping(0.5);
            grouping.update(all);
            Map<String, List<String>> before = groups(grouping);
            assertThat(grouping.update(all)).isEmpty();
            assertThat(groups(grouping)).isEqualTo(before);
        }
    }

    @Test
    void keepsIdsWhileGroupsGrow() {
        Random random = new Random(SEED);
        for (int run = 0; run < RUNS; run++) {
            Update all = random(random, "m", 6);
            Grouping grouping = new Grouping(0.5);
            grouping.update(all);
            Group group = grouping.groups().getFirst();
            String newcomer = "0";
            List<Edge> edges = new ArrayList<>();
            group.members().forEach(member -> edges.add(Edge.of(newcomer, member, 1)));
            grouping.update(Update.of(List.of(new Member(newcomer, false, List.of())), edges));
            assertThat(grouping.groupOf(newcomer).orElseThrow().id()).isEqualTo(group.id());
        }
    }
}

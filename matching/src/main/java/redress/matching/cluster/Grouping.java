// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The groups of all members, kept up to date.
///
/// After every update the groups are those that the data gives at one go, in whatever order it
/// came; only their ids remember what was before. Worked on again is only what an update is
/// connected to by edges of the threshold or more.
public final class Grouping {
    private final double threshold;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Map<String, Edge>> edges = new HashMap<>();
    private final Map<String, Map<String, Wish>> wishes = new HashMap<>();
    private final Map<String, List<Refused>> refused = new TreeMap<>();
    private final Ids ids;

    /// `threshold` is the least probability at which two members, and on the mean two groups, are
    /// joined.
    public Grouping(double threshold) {
        this(threshold, List.of(), Set.of());
    }

    /// Goes on from groups that were kept; `retired` are ids that may not be given again. The first
    /// update must bring all their members.
    public Grouping(double threshold, List<Group> kept, Set<String> retired) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException(
                    "threshold (%s) must be above 0, to 1".formatted(threshold));
        }
        this.threshold = threshold;
        this.ids = new Ids(kept, retired);
    }

    /// All groups, by id.
    public List<Group> groups() {
        return ids.groups();
    }

    public Optional<Group> groupOf(String member) {
        return ids.groupOf(member);
    }

    /// Joins that were asked for and did not come, by their members.
    public List<Refused> refused() {
        return refused.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Refused::left).thenComparing(Refused::right))
                .distinct()
                .toList();
    }

    /// Takes in what is new and tells what it changed, in the order of the groups.
    public List<Change> update(Update update) {
        Set<String> touched = new TreeSet<>();
        for (Member member : update.members()) {
            members.put(member.id(), member);
            touched.add(member.id());
        }
        update.edges().forEach(edge -> put(edges, edge.left(), edge.right(), edge, touched));
        update.wishes().forEach(wish -> put(wishes, wish.left(), wish.right(), wish, touched));
        update.removed().forEach(id -> remove(id, touched));
        List<Group> fresh = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : touched) {
            if (members.containsKey(id) && !seen.contains(id)) {
                fresh.addAll(regroup(component(id, seen)));
            }
        }
        return ids.assign(fresh, update.removed());
    }

    private <T> void put(
            Map<String, Map<String, T>> all,
            String left,
            String right,
            T value,
            Set<String> touched) {
        if (!members.containsKey(left) || !members.containsKey(right)) {
            throw new IllegalArgumentException("%s must name two members".formatted(value));
        }
        all.computeIfAbsent(left, key -> new TreeMap<>()).put(right, value);
        all.computeIfAbsent(right, key -> new TreeMap<>()).put(left, value);
        touched.add(left);
        touched.add(right);
    }

    private void remove(String id, Set<String> touched) {
        members.remove(id);
        refused.remove(id);
        cut(edges, id, touched);
        cut(wishes, id, touched);
        touched.remove(id);
    }

    private static <T> void cut(Map<String, Map<String, T>> all, String id, Set<String> touched) {
        Map<String, T> mine = all.remove(id);
        if (mine != null) {
            mine.keySet().forEach(other -> all.getOrDefault(other, new TreeMap<>()).remove(id));
            touched.addAll(mine.keySet());
        }
    }

    /// Everything that a member is connected to.
    private List<Member> component(String start, Set<String> seen) {
        List<Member> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        seen.add(start);
        while (!open.isEmpty()) {
            String id = open.remove();
            Member member = members.get(id);
            if (member != null) {
                found.add(member);
            }
            for (String next : connected(id)) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private List<String> connected(String id) {
        List<String> next = new ArrayList<>();
        edges.getOrDefault(id, Map.of())
                .forEach((other, edge) -> {
                    if (edge.probability() >= threshold) {
                        next.add(other);
                    }
                });
        wishes.getOrDefault(id, Map.of())
                .forEach((other, wish) -> {
                    if (wish.kind() == Wish.Kind.TOGETHER) {
                        next.add(other);
                    }
                });
        return next;
    }

    private List<Group> regroup(List<Member> component) {
        Set<String> inside = new HashSet<>();
        component.forEach(member -> inside.add(member.id()));
        List<Edge> ours =
                within(inside, edges, Comparator.comparing(Edge::left).thenComparing(Edge::right));
        List<Wish> wished =
                within(inside, wishes, Comparator.comparing(Wish::left).thenComparing(Wish::right));
        Agglomeration joining = new Agglomeration(component, ours, threshold);
        List<Group> groups = joining.run(wished, ours);
        inside.forEach(refused::remove);
        for (Refused each : joining.refused()) {
            refused.computeIfAbsent(each.left(), key -> new ArrayList<>()).add(each);
        }
        return groups;
    }

    /// What has both ends inside, once each.
    private static <T> List<T> within(
            Set<String> inside, Map<String, Map<String, T>> all, Comparator<T> order) {
        Set<T> found = new HashSet<>();
        for (String id : inside) {
            all.getOrDefault(id, Map.of())
                    .forEach((other, value) -> {
                        if (inside.contains(other)) {
                            found.add(value);
                        }
                    });
        }
        return sorted(found, order);
    }

    private static <T> List<T> sorted(Collection<T> values, Comparator<T> order) {
        return values.stream().sorted(order).toList();
    }
}

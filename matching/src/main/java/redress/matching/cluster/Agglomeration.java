// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import redress.matching.identifier.Identifier;

/// Joins the members of one connected part, best pair of groups first.
///
/// First what reviewers put together; then each mention to the register entry that it fits best;
/// then groups by the mean probability over all their pairs, where a pair that was never weighed
/// counts as 0. Sums are whole numbers, so their order does not matter; ties go to the smaller ids.
/// Cost: edges x log edges, and for each merge the neighbours of the merged group.
final class Agglomeration {
    private static final double UNIT = 1L << 40;

    private final double threshold;
    private final Map<String, Member> members = new TreeMap<>();
    private final Map<String, Part> parts = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    /// Members joined so far; `first` is their smallest id, `near` the summed edges to other parts.
    private static final class Part {
        String first;
        final List<String> ids = new ArrayList<>();
        final List<String> anchors = new ArrayList<>();
        final Set<Identifier> identifiers = new HashSet<>();
        final Map<Part, Long> near = new HashMap<>();
        final Set<Part> never = new HashSet<>();
        long within;
        int version;

        Part(Member member) {
            first = member.id();
            ids.add(member.id());
            identifiers.addAll(member.identifiers());
            if (member.anchored()) {
                anchors.add(member.id());
            }
        }

        double cohesion() {
            double pairs = ids.size() * (ids.size() - 1.0) / 2;
            return pairs == 0 ? 1 : within / UNIT / pairs;
        }
    }

    /// Two parts as they were when their mean was taken.
    private record Candidate(Part one, Part other, long versions, Means at) {
        static final Comparator<Candidate> BEST_FIRST =
                Comparator.<Candidate>comparingDouble(each -> each.at.mean)
                        .reversed()
                        .thenComparing(each -> each.at.first)
                        .thenComparing(each -> each.at.second);

        static Candidate of(Part one, Part other, double mean) {
            boolean inOrder = one.first.compareTo(other.first) < 0;
            Part left = inOrder ? one : other;
            Part right = inOrder ? other : one;
            Means at = new Means(mean, left.first, right.first);
            return new Candidate(left, right, versions(left, right), at);
        }

        private static long versions(Part one, Part other) {
            return (long) one.version << 32 | other.version;
        }

        boolean stale() {
            return versions != versions(one, other);
        }
    }

    private record Means(double mean, String first, String second) {}

    Agglomeration(List<Member> component, List<Edge> edges, double threshold) {
        this.threshold = threshold;
        for (Member member : component) {
            members.put(member.id(), member);
        }
        members.values().forEach(member -> parts.put(member.id(), new Part(member)));
        for (Edge edge : edges) {
            Part left = part(edge.left());
            Part right = part(edge.right());
            long units = Math.round(edge.probability() * UNIT);
            left.near.merge(right, units, Math::max);
            right.near.merge(left, units, Math::max);
        }
    }

    List<Refused> refused() {
        return refused;
    }

    /// The parts as groups without ids, in the order of their smallest members.
    List<Group> run(List<Wish> wishes, List<Edge> edges) {
        wishes.stream().filter(wish -> wish.kind() == Wish.Kind.APART).forEach(this::keepApart);
        wishes.stream()
                .filter(wish -> wish.kind() == Wish.Kind.TOGETHER)
                .forEach(this::putTogether);
        joinAnchors(edges);
        joinRest();
        report(edges);
        return members.keySet().stream()
                .map(this::part)
                .distinct()
                .map(part ->
                        new Group(
                                "",
                                part.ids.stream().sorted().toList(),
                                part.anchors.stream().sorted().toList(),
                                part.cohesion()))
                .toList();
    }

    private Part part(String id) {
        Part part = parts.get(id);
        if (part == null) {
            throw new IllegalArgumentException(
                    "an edge or wish names %s, which is no member".formatted(id));
        }
        return part;
    }

    private void keepApart(Wish wish) {
        Part left = part(wish.left());
        Part right = part(wish.right());
        left.never.add(right);
        right.never.add(left);
    }

    private void putTogether(Wish wish) {
        Part left = part(wish.left());
        Part right = part(wish.right());
        if (left != right) {
            if (left.never.contains(right)) {
                refused.add(new Refused(wish.left(), wish.right(), Refused.Reason.KEPT_APART));
            } else if (conflict(left, right)) {
                refused.add(
                        new Refused(
                                wish.left(), wish.right(), Refused.Reason.IDENTIFIERS_CONFLICT));
            } else {
                merge(left, right);
            }
        }
    }

    private void joinAnchors(List<Edge> edges) {
        List<Edge> toAnchors =
                edges.stream()
                        .filter(edge -> edge.probability() >= threshold)
                        .filter(edge -> anchored(edge.left()) != anchored(edge.right()))
                        .sorted(
                                Comparator.comparingDouble(Edge::probability)
                                        .reversed()
                                        .thenComparing(Edge::left)
                                        .thenComparing(Edge::right))
                        .toList();
        for (Edge edge : toAnchors) {
            Part left = part(edge.left());
            Part right = part(edge.right());
            boolean oneAnchored = left.anchors.isEmpty() != right.anchors.isEmpty();
            if (oneAnchored && why(left, right) == null) {
                merge(left, right);
            }
        }
    }

    private boolean anchored(String id) {
        Member member = members.get(id);
        return member != null && member.anchored();
    }

    private void joinRest() {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.BEST_FIRST);
        for (Part part : new HashSet<>(parts.values())) {
            offer(queue, part);
        }
        while (!queue.isEmpty()) {
            Candidate next = queue.remove();
            if (!next.stale() && why(next.one, next.other) == null) {
                offer(queue, merge(next.one, next.other));
            }
        }
    }

    private void offer(PriorityQueue<Candidate> queue, Part part) {
        part.near.forEach((other, units) -> {
            double mean = mean(part, other, units);
            if (mean >= threshold) {
                queue.add(Candidate.of(part, other, mean));
            }
        });
    }

    private static double mean(Part one, Part other, long units) {
        return units / UNIT / ((double) one.ids.size() * other.ids.size());
    }

    private Refused.@Nullable Reason why(Part one, Part other) {
        if (!one.anchors.isEmpty() && !other.anchors.isEmpty()) {
            return Refused.Reason.TWO_ANCHORS;
        }
        if (one.never.contains(other)) {
            return Refused.Reason.KEPT_APART;
        }
        return conflict(one, other) ? Refused.Reason.IDENTIFIERS_CONFLICT : null;
    }

    private static boolean conflict(Part one, Part other) {
        for (Identifier mine : one.identifiers) {
            for (Identifier theirs : other.identifiers) {
                if (mine.against(theirs) == Identifier.Agreement.CONFLICT) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Puts the smaller part into the larger.
    private Part merge(Part one, Part other) {
        Part kept = one.near.size() >= other.near.size() ? one : other;
        Part gone = kept == one ? other : one;
        kept.version++;
        gone.version++;
        kept.first = kept.first.compareTo(gone.first) < 0 ? kept.first : gone.first;
        kept.within += gone.within + kept.near.getOrDefault(gone, 0L);
        kept.ids.addAll(gone.ids);
        kept.anchors.addAll(gone.anchors);
        kept.identifiers.addAll(gone.identifiers);
        gone.ids.forEach(id -> parts.put(id, kept));
        gone.near.forEach((third, units) -> {
            third.near.remove(gone);
            if (third != kept) {
                kept.near.merge(third, units, Long::sum);
                third.near.merge(kept, units, Long::sum);
            }
        });
        for (Part third : gone.never) {
            third.never.remove(gone);
            third.never.add(kept);
            kept.never.add(third);
        }
        return kept;
    }

    /// Edges that ask for a join that did not come.
    private void report(List<Edge> edges) {
        for (Edge edge : edges) {
            Part left = part(edge.left());
            Part right = part(edge.right());
            if (left != right && edge.probability() >= threshold) {
                Refused.@Nullable Reason why = why(left, right);
                refused.add(
                        new Refused(
                                edge.left(),
                                edge.right(),
                                why == null ? Refused.Reason.GROUPS_UNLIKE : why));
            }
        }
    }
}

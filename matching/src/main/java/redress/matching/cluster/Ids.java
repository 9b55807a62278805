// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Gives groups ids that stay.
///
/// A group keeps the id of the group before with which it has most members in common, the smaller
/// id where two have as many. A new one is named for its first anchor or first member; no id is
/// given twice.
final class Ids {
    private final TreeMap<String, Group> groups = new TreeMap<>();
    private final Map<String, String> groupOf = new HashMap<>();
    private final Set<String> used;

    Ids(List<Group> kept, Set<String> retired) {
        used = new HashSet<>(retired);
        for (Group group : kept) {
            groups.put(group.id(), group);
            used.add(group.id());
            group.members().forEach(member -> groupOf.put(member, group.id()));
        }
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    Optional<Group> groupOf(String member) {
        return Optional.ofNullable(groupOf.get(member)).map(groups::get);
    }

    /// A new group that has this many members of a group before.
    private record Claim(int group, String before, int shared) {}

    List<Change> assign(List<Group> fresh, List<String> removed) {
        Map<String, String> before = before(fresh, removed);
        String[] ids = ids(fresh, before);
        Set<String> affected = new TreeSet<>(before.values());
        affected.forEach(groups::remove);
        before.keySet().forEach(groupOf::remove);
        List<Group> named = new ArrayList<>();
        for (int at = 0; at < ids.length; at++) {
            Group group = fresh.get(at);
            Group withId = new Group(ids[at], group.members(), group.anchors(), group.cohesion());
            named.add(withId);
            groups.put(withId.id(), withId);
            withId.members().forEach(member -> groupOf.put(member, withId.id()));
        }
        named.sort(Comparator.comparing(Group::id));
        List<Change> changes = new ArrayList<>(gone(removed, before));
        named.forEach(group -> changes.addAll(changes(group, before, affected)));
        return changes;
    }

    /// The members concerned and the groups they were in.
    private Map<String, String> before(List<Group> fresh, List<String> removed) {
        Map<String, String> before = new TreeMap<>();
        List<String> concerned = new ArrayList<>(removed);
        fresh.forEach(group -> concerned.addAll(group.members()));
        for (String member : concerned) {
            String id = groupOf.get(member);
            if (id != null) {
                before.put(member, id);
            }
        }
        return before;
    }

    private String[] ids(List<Group> fresh, Map<String, String> before) {
        List<Claim> claims = new ArrayList<>();
        for (int at = 0; at < fresh.size(); at++) {
            Map<String, Integer> shared = new TreeMap<>();
            for (String member : fresh.get(at).members()) {
                String id = before.get(member);
                if (id != null) {
                    shared.merge(id, 1, Integer::sum);
                }
            }
            int group = at;
            shared.forEach((id, count) -> claims.add(new Claim(group, id, count)));
        }
        claims.sort(
                Comparator.comparingInt(Claim::shared)
                        .reversed()
                        .thenComparing(Claim::before)
                        .thenComparing(claim -> fresh.get(claim.group()).members().getFirst()));
        String[] ids = new String[fresh.size()];
        Set<String> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (ids[claim.group()] == null && taken.add(claim.before())) {
                ids[claim.group()] = claim.before();
            }
        }
        for (int at = 0; at < ids.length; at++) {
            ids[at] = ids[at] == null ? unused(fresh.get(at)) : ids[at];
        }
        return ids;
    }

    private String unused(Group group) {
        List<String> names = group.anchors().isEmpty() ? group.members() : group.anchors();
        String first = "g-" + names.getFirst();
        String id = first;
        for (int number = 2; !used.add(id); number++) {
            id = first + "-" + number;
        }
        return id;
    }

    private static List<Change> gone(List<String> removed, Map<String, String> before) {
        Map<String, List<String>> gone = new TreeMap<>();
        for (String member : removed) {
            String id = before.get(member);
            if (id != null) {
                gone.computeIfAbsent(id, key -> new ArrayList<>()).add(member);
            }
        }
        List<Change> changes = new ArrayList<>();
        gone.forEach((id, members) ->
                changes.add(new Change.Removed(id, members.stream().sorted().toList())));
        return changes;
    }

    private List<Change> changes(Group group, Map<String, String> before, Set<String> affected) {
        Map<String, List<String>> from = new TreeMap<>();
        List<String> arrived = new ArrayList<>();
        for (String member : group.members()) {
            String id = before.get(member);
            if (id == null) {
                arrived.add(member);
            } else if (!id.equals(group.id())) {
                from.computeIfAbsent(id, key -> new ArrayList<>()).add(member);
            }
        }
        List<Change> changes = new ArrayList<>();
        boolean old = affected.contains(group.id());
        if (!old && from.isEmpty()) {
            changes.add(new Change.Founded(group.id(), arrived));
            return changes;
        }
        from.forEach((id, members) ->
                changes.add(
                        old
                                ? new Change.Merged(
                                        group.id(), id, members, !groups.containsKey(id))
                                : new Change.Split(id, group.id(), members)));
        if (!arrived.isEmpty()) {
            changes.add(new Change.Joined(group.id(), arrived));
        }
        return changes;
    }
}

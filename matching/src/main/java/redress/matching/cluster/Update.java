// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import java.util.List;

/// What came new into the data: members, pairs that were weighed (again), reviewers' wishes, and
/// the ids of members that went. A later edge or wish for two members replaces an earlier one.
public record Update(
        List<Member> members, List<Edge> edges, List<Wish> wishes, List<String> removed) {

    public Update {
        members = List.copyOf(members);
        edges = List.copyOf(edges);
        wishes = List.copyOf(wishes);
        removed = List.copyOf(removed);
    }

    public static Update of(List<Member> members, List<Edge> edges) {
        return new Update(members, edges, List.of(), List.of());
    }

    public static Update of(Wish... wishes) {
        return new Update(List.of(), List.of(), List.of(wishes), List.of());
    }
}

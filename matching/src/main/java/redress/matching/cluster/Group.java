// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import java.util.List;

/// Members that are one party, sorted. `anchors` are its register entries: none, one, or more where
/// a reviewer joined them. `cohesion` is the mean probability over all its pairs, 1 for one member;
/// a low one is worth a second look.
public record Group(String id, List<String> members, List<String> anchors, double cohesion) {
    public Group {
        members = List.copyOf(members);
        anchors = List.copyOf(anchors);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

/// Two members that were not joined though something asked for it, and what forbade it.
public record Refused(String left, String right, Reason reason) {
    /// What forbids joining.
    public enum Reason {
        /// Their groups hold different valid identifiers of one kind.
        IDENTIFIERS_CONFLICT,
        /// Their groups have an anchor each, and only a reviewer may join two.
        TWO_ANCHORS,
        /// A reviewer said that members of their groups are two.
        KEPT_APART,
        /// Their groups are too unlike on the whole.
        GROUPS_UNLIKE
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.cluster;

import java.util.List;

/// What happened to a group between two runs. Groups are named by their ids, members sorted.
public sealed interface Change {
    String group();

    /// A group that was not there before.
    record Founded(String group, List<String> members) implements Change {
        public Founded {
            members = List.copyOf(members);
        }
    }

    /// Members that were in no group came in.
    record Joined(String group, List<String> members) implements Change {
        public Joined {
            members = List.copyOf(members);
        }
    }

    /// Members came over from another group, which is gone if `whole`.
    record Merged(String group, String from, List<String> members, boolean whole)
            implements Change {
        public Merged {
            members = List.copyOf(members);
        }
    }

    /// Members of this group founded one of their own.
    record Split(String group, String into, List<String> members) implements Change {
        public Split {
            members = List.copyOf(members);
        }
    }

    /// Members were taken out of the data.
    record Removed(String group, List<String> members) implements Change {
        public Removed {
            members = List.copyOf(members);
        }
    }
}

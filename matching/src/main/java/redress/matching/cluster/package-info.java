// SPDX-License-Identifier: Apache-2.0
/// Which mentions are one party: groups anchored on register entries, and groups of mentions that
/// no register knows.
///
/// The same members, edges and wishes give the same groups in any order, a group changes only when
/// something that touches it changes, and what changed is told as events. Start with
/// [redress.matching.cluster.Grouping].
@NullMarked
package redress.matching.cluster;

import org.jspecify.annotations.NullMarked;

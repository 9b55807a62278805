// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.List;

/// The fields on which records of one sort are compared. Comparing is symmetric.
public interface Schema<R> {
    List<Field> fields();

    /// Writes into `levels`, one place a field, the level that the two records reach.
    void compare(R left, R right, int[] levels);

    /// What each field saw of the two records, in the order of the fields.
    List<Seen> seen(R left, R right);

    /// The two texts that a field compared; empty where a side is silent.
    record Seen(String left, String right) {
        static final Seen NOTHING = new Seen("", "");
    }
}

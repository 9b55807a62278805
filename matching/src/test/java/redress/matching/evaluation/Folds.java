// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import redress.matching.weigh.Field;
import redress.matching.weigh.Tally;

/// Decided pairs, kept by the folds of their two entities, so that what is learned never saw an
/// entity that it is judged on.
final class Folds {
    static final int COUNT = 5;

    private final Tally[][] tallies = new Tally[COUNT][COUNT];
    private final List<Field> fields;

    Folds(List<Field> fields) {
        this.fields = fields;
        for (Tally[] row : tallies) {
            for (int at = 0; at < COUNT; at++) {
                row[at] = new Tally(fields);
            }
        }
    }

    /// The fold of an entity, the same in every run.
    static int of(String entity) {
        CRC32 sum = new CRC32();
        sum.update(entity.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % COUNT);
    }

    void add(String one, String other, int[] levels, double weight) {
        tallies[of(one)][of(other)].add(levels, one.equals(other), weight);
    }

    /// The pairs no entity of which is in this fold; all for -1.
    Tally without(int fold) {
        Tally sum = new Tally(fields);
        for (int one = 0; one < COUNT; one++) {
            for (int other = 0; other < COUNT; other++) {
                if (one != fold && other != fold) {
                    sum.add(tallies[one][other]);
                }
            }
        }
        return sum;
    }

    /// The pairs both entities of which are in this fold.
    Tally within(int fold) {
        return tallies[fold][fold];
    }
}

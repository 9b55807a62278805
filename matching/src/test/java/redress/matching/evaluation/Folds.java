// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    void add(String entity, boolean same, int[] levels) {
        tallies[of(entity)][of(entity)].add(levels, same, 1);
    }

    /// The pairs no entity of which is in one of these folds.
    Tally without(int... folds) {
        Tally sum = new Tally(fields);
        for (int one = 0; one < COUNT; one++) {
            for (int other = 0; other < COUNT; other++) {
                if (!contains(folds, one) && !contains(folds, other)) {
                    sum.add(tallies[one][other]);
                }
            }
        }
        return sum;
    }

    private static boolean contains(int[] folds, int fold) {
        return Arrays.stream(folds).anyMatch(each -> each == fold);
    }

    /// The pairs both entities of which are in this fold.
    Tally within(int fold) {
        return tallies[fold][fold];
    }
}

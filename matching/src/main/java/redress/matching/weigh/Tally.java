// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Compared pairs, counted by the levels they reached, and by what a reviewer said of them.
///
/// Rows come out in the order of their levels, whatever the order they were counted in, so that
/// sums over them are the same to the last bit.
public final class Tally {
    private final List<Field> fields;
    private final TreeMap<Pattern, double[]> counts = new TreeMap<>();

    public Tally(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    /// The fields, in the order of the levels.
    public List<Field> fields() {
        return fields;
    }

    /// Counts a pair nobody has decided.
    public void add(int[] levels) {
        row(levels)[Row.OPEN] += 1;
    }

    /// Counts a pair that was decided, `weight` times.
    public void add(int[] levels, boolean same, double weight) {
        row(levels)[same ? Row.SAME : Row.APART] += weight;
    }

    /// Adds what another tally of the same fields counted.
    public void add(Tally other) {
        other.counts.forEach((levels, counted) -> {
            double[] mine = counts.computeIfAbsent(levels, key -> new double[counted.length]);
            for (int at = 0; at < mine.length; at++) {
                mine[at] += counted[at];
            }
        });
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(counts.size());
        counts.forEach((levels, counted) -> rows.add(new Row(levels.levels(), counted)));
        return rows;
    }

    private double[] row(int[] levels) {
        byte[] packed = new byte[fields.size()];
        for (int at = 0; at < packed.length; at++) {
            packed[at] = (byte) levels[at];
        }
        return counts.computeIfAbsent(new Pattern(packed), key -> new double[3]);
    }

    private record Pattern(byte[] levels) implements Comparable<Pattern> {
        @Override
        public int compareTo(Pattern other) {
            return Arrays.compare(levels, other.levels);
        }
    }

    /// The pairs of one pattern of levels.
    record Row(byte[] levels, double[] counted) {
        static final int OPEN = 0;
        static final int SAME = 1;
        static final int APART = 2;

        double total() {
            return counted[OPEN] + counted[SAME] + counted[APART];
        }

        double same() {
            return counted[SAME];
        }

        double apart() {
            return counted[APART];
        }
    }
}

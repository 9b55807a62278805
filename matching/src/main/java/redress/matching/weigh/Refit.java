// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Moves the bits of a model to what reviewers decided, no further than the decisions carry.
///
/// A logistic regression over the same levels, whose weights are held to those of the model they
/// start from: with no decisions the model stays as it is, with many they win. It also takes back
/// what fields that go together counted twice. The same decisions give the same model in any order.
public final class Refit {
    private static final double HELD = 1e9;

    private Refit() {}

    /// `trust` is how strongly the starting weights are believed: 1 gives way to a handful of
    /// decisions a level, 100 to hundreds.
    public static Model of(Model start, Tally decided, double trust) {
        start.requireFields(decided.fields());
        int[] offsets = offsets(start);
        int prior = offsets[offsets.length - 1];
        double[] weights = new double[prior + 1];
        for (int field = 0; field < start.fields().size(); field++) {
            List<Level> levels = start.levels(field);
            for (int level = 1; level < levels.size(); level++) {
                weights[offsets[field] + level - 1] = levels.get(level).bits() * Bits.LN2;
            }
        }
        weights[prior] = start.priorBits() * Bits.LN2;
        double[] pull = new double[weights.length];
        Arrays.fill(pull, trust);
        pull[prior] = trust / 10;
        hold(decided, offsets, pull);
        double[] fitted = new Logistic(weights, pull).fit(rows(decided, offsets));
        return model(start, offsets, fitted);
    }

    /// A field that reached one level alone says nothing about that level: it stays as it was.
    private static void hold(Tally decided, int[] offsets, double[] pull) {
        for (int field = 0; field + 1 < offsets.length; field++) {
            int place = field;
            long reached =
                    decided.rows().stream()
                            .map(row -> row.levels()[place])
                            .filter(level -> level > 0)
                            .distinct()
                            .count();
            if (reached < 2) {
                Arrays.fill(pull, offsets[field], offsets[field + 1], HELD);
            }
        }
    }

    private static int[] offsets(Model model) {
        int[] offsets = new int[model.fields().size() + 1];
        for (int field = 0; field < model.fields().size(); field++) {
            offsets[field + 1] = offsets[field] + model.levels(field).size() - 1;
        }
        return offsets;
    }

    private static List<Logistic.Row> rows(Tally decided, int[] offsets) {
        List<Logistic.Row> rows = new ArrayList<>();
        for (Tally.Row row : decided.rows()) {
            if (row.same() + row.apart() > 0) {
                rows.add(row(row, offsets));
            }
        }
        return rows;
    }

    private static Logistic.Row row(Tally.Row row, int[] offsets) {
        int[] places = new int[row.levels().length + 1];
        int used = 0;
        for (int field = 0; field < row.levels().length; field++) {
            if (row.levels()[field] > 0) {
                places[used++] = offsets[field] + row.levels()[field] - 1;
            }
        }
        places[used++] = offsets[offsets.length - 1];
        double[] ones = new double[used];
        Arrays.fill(ones, 1);
        return new Logistic.Row(Arrays.copyOf(places, used), ones, row.same(), row.apart());
    }

    private static Model model(Model start, int[] offsets, double[] fitted) {
        List<List<Level>> levels = new ArrayList<>();
        for (int field = 0; field < start.fields().size(); field++) {
            List<Level> moved = new ArrayList<>();
            for (Level level : start.levels(field)) {
                int place = moved.size() - 1;
                double bits = place < 0 ? 0 : fitted[offsets[field] + place] / Bits.LN2;
                moved.add(new Level(level.name(), level.m(), level.u(), bits));
            }
            levels.add(moved);
        }
        double prior = fitted[fitted.length - 1] / Bits.LN2;
        return new Model(start.about(), start.fields(), levels, prior, Calibration.asSummed());
    }
}

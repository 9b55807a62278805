// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Learns a model without labels: `u` from random pairs, `m` by expectation-maximisation over pairs
/// that some key brought together.
///
/// A field that the key itself looks at says nothing new about such pairs, so a pass leaves it out;
/// passes over different keys together cover all fields. Cost: rounds x patterns x fields.
public final class Estimation {
    private static final int MOST_ROUNDS = 500;
    private static final double AT_REST = 1e-6;
    private static final double PSEUDO_COUNT = 0.5;

    private final List<Field> fields;
    private final double[][] u;
    private final double[][] mSums;
    private final double[] mWeights;
    private final List<Convergence> passes = new ArrayList<>();

    private Estimation(List<Field> fields, double[][] counts) {
        this.fields = fields;
        this.u = shares(counts);
        this.mSums = shape(fields);
        this.mWeights = new double[fields.size()];
    }

    /// Starts from pairs drawn at random, nearly all of which are apart.
    public static Estimation fromRandomPairs(Tally random) {
        double[][] counts = shape(random.fields());
        for (Tally.Row row : random.rows()) {
            count(counts, row.levels(), row.total());
        }
        return new Estimation(random.fields(), counts);
    }

    /// Learns `m` from the pairs of one key, but for the fields the key looks at.
    public Convergence pass(Tally pairs, Set<String> keyFields) {
        boolean[] free = new boolean[fields.size()];
        for (int field = 0; field < free.length; field++) {
            free[field] = !keyFields.contains(fields.get(field).name());
        }
        Rounds rounds = new Rounds(pairs.rows(), u, free);
        Convergence convergence = rounds.run();
        double found = rounds.matches();
        for (int field = 0; field < free.length; field++) {
            if (free[field]) {
                mWeights[field] += found;
                for (int level = 1; level < mSums[field].length; level++) {
                    mSums[field][level] += found * rounds.m[field][level];
                }
            }
        }
        passes.add(convergence);
        return convergence;
    }

    /// Takes the shares of a field from elsewhere, where the pairs at hand cannot teach them: for
    /// each level after "not said", among the same and among those apart.
    public void assume(String name, double[] same, double[] apart) {
        int field = place(name);
        if (same.length != u[field].length - 1 || apart.length != same.length) {
            throw new IllegalArgumentException(
                    "%s must have %d levels".formatted(name, same.length));
        }
        mWeights[field] = 1;
        System.arraycopy(same, 0, mSums[field], 1, same.length);
        System.arraycopy(apart, 0, u[field], 1, apart.length);
    }

    /// What was learned of a field so far, "not said" first.
    public List<Level> shares(String name) {
        return levels(place(name));
    }

    private int place(String name) {
        int field = fields.stream().map(Field::name).toList().indexOf(name);
        if (field < 0) {
            throw new IllegalArgumentException("%s must be a field".formatted(name));
        }
        return field;
    }

    /// How each pass came to rest.
    public List<Convergence> passes() {
        return List.copyOf(passes);
    }

    /// The model, with this share of the pairs to be weighed being the same.
    public Model toModel(String about, double matchShare) {
        List<List<Level>> levels = new ArrayList<>();
        for (int field = 0; field < fields.size(); field++) {
            if (mWeights[field] == 0) {
                throw new IllegalArgumentException(
                        "no pass left %s free; some key must not look at it"
                                .formatted(fields.get(field).name()));
            }
            levels.add(levels(field));
        }
        double prior = Bits.ofShare(matchShare);
        return new Model(about, fields, levels, prior, Calibration.asSummed());
    }

    private List<Level> levels(int field) {
        List<String> names = fields.get(field).levels();
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(names.getFirst(), 1, 1, 0));
        for (int level = 1; level < names.size(); level++) {
            double m = mSums[field][level] / mWeights[field];
            levels.add(
                    new Level(
                            names.get(level), m, u[field][level], Bits.ratio(m, u[field][level])));
        }
        return levels;
    }

    static double[][] shape(List<Field> fields) {
        return fields.stream()
                .map(field -> new double[field.levels().size()])
                .toArray(double[][]::new);
    }

    static void count(double[][] counts, byte[] levels, double times) {
        for (int field = 0; field < counts.length; field++) {
            counts[field][levels[field]] += times;
        }
    }

    /// Counts as shares of what was said, no share being quite zero.
    static double[][] shares(double[][] counts) {
        double[][] shares = new double[counts.length][];
        for (int field = 0; field < counts.length; field++) {
            double[] each = counts[field].clone();
            double sum = 0;
            for (int level = 1; level < each.length; level++) {
                each[level] += PSEUDO_COUNT;
                sum += each[level];
            }
            for (int level = 1; level < each.length; level++) {
                each[level] /= sum;
            }
            each[0] = 1;
            shares[field] = each;
        }
        return shares;
    }

    /// The rounds of one pass.
    private static final class Rounds {
        private final List<Tally.Row> rows;
        private final double[][] u;
        private final boolean[] free;
        private double[][] m;
        private double share = 0.1;
        private double pairs;

        Rounds(List<Tally.Row> rows, double[][] u, boolean[] free) {
            this.rows = rows;
            this.u = u;
            this.free = free;
            this.m = Arrays.stream(u).map(Rounds::firstGuess).toArray(double[][]::new);
        }

        /// Three quarters of the same pairs at the first level, three quarters of the rest at the
        /// next.
        private static double[] firstGuess(double[] like) {
            double[] guess = new double[like.length];
            double left = 1;
            for (int level = 1; level < guess.length; level++) {
                guess[level] = level == guess.length - 1 ? left : left * 0.75;
                left -= guess[level];
            }
            guess[0] = 1;
            return guess;
        }

        double matches() {
            return share * pairs;
        }

        Convergence run() {
            List<Double> likelihoods = new ArrayList<>();
            double change = 1;
            while (change > AT_REST && likelihoods.size() < MOST_ROUNDS) {
                double[][] before = m;
                double shareBefore = share;
                likelihoods.add(round());
                change = Math.max(Math.abs(share - shareBefore), largestChange(before, m));
            }
            return new Convergence(likelihoods, change, change <= AT_REST, share);
        }

        private double round() {
            double[][] counts =
                    Arrays.stream(u).map(each -> new double[each.length]).toArray(double[][]::new);
            double logLikelihood = 0;
            double same = 0;
            pairs = 0;
            for (Tally.Row row : rows) {
                double asSame = share;
                double asApart = 1 - share;
                for (int field = 0; field < u.length; field++) {
                    if (free[field]) {
                        asSame *= m[field][row.levels()[field]];
                        asApart *= u[field][row.levels()[field]];
                    }
                }
                double expected = row.total() * asSame / (asSame + asApart);
                logLikelihood += row.total() * Math.log(asSame + asApart);
                same += expected;
                pairs += row.total();
                count(counts, row.levels(), expected);
            }
            m = shares(counts);
            share = Math.clamp(same / pairs, 1e-9, 1 - 1e-9);
            return logLikelihood;
        }

        private double largestChange(double[][] before, double[][] after) {
            double largest = 0;
            for (int field = 0; field < after.length; field++) {
                for (int level = 0; free[field] && level < after[field].length; level++) {
                    largest =
                            Math.max(largest, Math.abs(after[field][level] - before[field][level]));
                }
            }
            return largest;
        }
    }
}

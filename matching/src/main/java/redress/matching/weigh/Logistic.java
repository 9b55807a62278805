// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.Arrays;
import java.util.List;

/// Weights that make labelled rows most likely, held near a starting point.
///
/// Newton's method on the penalised log-likelihood, all in natural logarithms. Deterministic; cost:
/// steps x (rows x places² + weights³).
final class Logistic {
    private static final int MOST_STEPS = 60;
    private static final double AT_REST = 1e-8;

    private final double[] start;
    private final double[] pull;
    private final double[] weights;

    /// `pull` is, for each weight, how strongly it is held to its start.
    Logistic(double[] start, double[] pull) {
        this.start = start;
        this.pull = pull;
        this.weights = start.clone();
    }

    /// One row: the weights it adds up with what factors, and how often it was and was not the
    /// same.
    record Row(int[] places, double[] factors, double same, double apart) {}

    double[] fit(List<Row> rows) {
        double loss = loss(rows, weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = move(rows);
            double scale = 1;
            double[] next = moved(move, scale);
            double nextLoss = loss(rows, next);
            while (nextLoss > loss && scale > 1e-6) {
                scale /= 2;
                next = moved(move, scale);
                nextLoss = loss(rows, next);
            }
            double gain = loss - nextLoss;
            if (nextLoss <= loss) {
                System.arraycopy(next, 0, weights, 0, next.length);
                loss = nextLoss;
            }
            if (gain < AT_REST * (1 + Math.abs(loss))) {
                return weights;
            }
        }
        return weights;
    }

    private double[] moved(double[] move, double scale) {
        double[] next = weights.clone();
        for (int at = 0; at < next.length; at++) {
            next[at] -= scale * move[at];
        }
        return next;
    }

    private double loss(List<Row> rows, double[] at) {
        double loss = 0;
        for (int place = 0; place < at.length; place++) {
            loss += pull[place] * (at[place] - start[place]) * (at[place] - start[place]) / 2;
        }
        for (Row row : rows) {
            double sum = sum(row, at);
            loss += row.same() * softplus(-sum) + row.apart() * softplus(sum);
        }
        return loss;
    }

    private double[] move(List<Row> rows) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (int place = 0; place < size; place++) {
            slope[place] = pull[place] * (weights[place] - start[place]);
            curve[place][place] = pull[place] + 1e-9;
        }
        for (Row row : rows) {
            double share = 1 / (1 + Math.exp(-sum(row, weights)));
            double total = row.same() + row.apart();
            double error = total * share - row.same();
            double spread = total * share * (1 - share);
            for (int i = 0; i < row.places.length; i++) {
                slope[row.places[i]] += error * row.factors[i];
                for (int j = 0; j < row.places.length; j++) {
                    curve[row.places[i]][row.places[j]] += spread * row.factors[i] * row.factors[j];
                }
            }
        }
        return solve(curve, slope);
    }

    private static double sum(Row row, double[] at) {
        double sum = 0;
        for (int i = 0; i < row.places.length; i++) {
            sum += at[row.places[i]] * row.factors[i];
        }
        return sum;
    }

    private static double softplus(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }

    /// Solves a symmetric positive definite system by Cholesky's square root.
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] root = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    sum -= root[row][k] * root[column][k];
                }
                root[row][column] =
                        row == column
                                ? Math.sqrt(Math.max(sum, 1e-12))
                                : sum / root[column][column];
            }
        }
        double[] answer = Arrays.copyOf(right, size);
        for (int row = 0; row < size; row++) {
            for (int k = 0; k < row; k++) {
                answer[row] -= root[row][k] * answer[k];
            }
            answer[row] /= root[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                answer[row] -= root[k][row] * answer[k];
            }
            answer[row] /= root[row][row];
        }
        return answer;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

/// How far apart two words are, in letters put in, left out, changed or swapped with their
/// neighbour.
final class Edits {
    private Edits() {}

    /// Whether one edit at most parts the words. Cost: their length.
    static boolean withinOne(String left, String right) {
        int difference = left.length() - right.length();
        if (difference > 1 || difference < -1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(left.length(), right.length());
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int leftEnd = left.length();
        int rightEnd = right.length();
        while (leftEnd > start
                && rightEnd > start
                && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
            leftEnd--;
            rightEnd--;
        }
        int leftRest = leftEnd - start;
        int rightRest = rightEnd - start;
        return leftRest <= 1 && rightRest <= 1
                || leftRest == 2
                        && rightRest == 2
                        && left.charAt(start) == right.charAt(start + 1)
                        && left.charAt(start + 1) == right.charAt(start);
    }

    /// The edits between two words, counted up to `most`, else `most` + 1.
    static int distance(String left, String right, int most) {
        int rows = left.length();
        int columns = right.length();
        if (Math.abs(rows - columns) > most) {
            return most + 1;
        }
        int[] before = new int[columns + 1];
        int[] above = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int column = 0; column <= columns; column++) {
            above[column] = column;
        }
        for (int at = 1; at <= rows; at++) {
            row[0] = at;
            for (int column = 1; column <= columns; column++) {
                int change = left.charAt(at - 1) == right.charAt(column - 1) ? 0 : 1;
                int best = Math.min(above[column], row[column - 1]) + 1;
                best = Math.min(best, above[column - 1] + change);
                boolean swapped = at > 1 && column > 1 && swapped(left, at, right, column);
                row[column] = swapped ? Math.min(best, before[column - 2] + 1) : best;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.min(above[columns], most + 1);
    }

    private static boolean swapped(String left, int at, String right, int column) {
        return left.charAt(at - 1) == right.charAt(column - 2)
                && left.charAt(at - 2) == right.charAt(column - 1);
    }
}

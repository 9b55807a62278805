// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

/// How far apart two spellings of a person's data are.
final class Spelling {
    private Spelling() {}

    /// Letters put in, left out, changed or swapped, up to 3.
    static int edits(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[][] best = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                best[i][j] = i == 0 || j == 0 ? i + j : step(best, one, i, other, j);
            }
        }
        return Math.min(best[one.length()][other.length()], 3);
    }

    private static int step(int[][] best, String one, int i, String other, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(best[i - 1][j], best[i][j - 1]) + 1;
        least = Math.min(least, best[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, best[i - 2][j - 2] + 1) : least;
    }

    /// Whether one begins with the other, or they begin alike for four letters.
    static boolean alike(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return shorter > 1 && (same == shorter || same >= 4);
    }
}

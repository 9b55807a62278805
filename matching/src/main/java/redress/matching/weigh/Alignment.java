// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

/// Which words of two names go together, and how much information goes together with them.
///
/// Words pair up once each: equal ones first, then those within one edit or run together, then
/// those a longer slip or a shortening apart. Cost: words of one x words of the other.
final class Alignment {
    private static final int SHORTEST_NEAR = 4;
    private static final int SHORTEST_LOOSE = 3;
    private static final int LONG = 6;
    private static final int LONGER = 10;

    private final Profile.Name left;
    private final Profile.Name right;
    private long leftUsed;
    private long rightUsed;

    /// Bits of words that are equal, within an edit, and loosely alike.
    double equal;

    double near;
    double loose;

    /// Bits of the words of each side that found no partner.
    double leftOver;

    double rightOver;

    /// Whether numbers are left over on one side, on both.
    boolean numberOver;

    boolean numbersDiffer;

    Alignment(Profile.Name left, Profile.Name right) {
        this.left = left;
        this.right = right;
        pairEqual();
        if (open()) {
            pairNear();
            pairJoined(left, right, true);
            pairJoined(right, left, false);
        }
        if (open()) {
            pairLoose();
        }
        count();
    }

    double matched() {
        return equal + near + loose;
    }

    /// The share of all information that goes together, from 0 to 1.
    double share() {
        double both = 2 * matched();
        double all = both + leftOver + rightOver;
        return all == 0 ? 0 : both / all;
    }

    private boolean open() {
        return Long.bitCount(leftUsed) < Math.min(left.words.length, 64)
                && Long.bitCount(rightUsed) < Math.min(right.words.length, 64);
    }

    private boolean leftFree(int at) {
        return at < 64 && (leftUsed >>> at & 1) == 0;
    }

    private boolean rightFree(int at) {
        return at < 64 && (rightUsed >>> at & 1) == 0;
    }

    private void pairEqual() {
        for (int i = 0; i < left.words.length; i++) {
            for (int j = 0; j < right.words.length; j++) {
                if (left.hashes[i] == right.hashes[j] && leftFree(i) && rightFree(j)) {
                    equal += use(i, j);
                }
            }
        }
    }

    private double use(int i, int j) {
        leftUsed |= 1L << i;
        rightUsed |= 1L << j;
        return Math.min(left.bits[i], right.bits[j]);
    }

    private void pairNear() {
        for (int i = 0; i < left.words.length; i++) {
            for (int j = 0; leftFree(i) && j < right.words.length; j++) {
                if (rightFree(j) && words(i, j) && isNear(left.words[i], right.words[j])) {
                    near += use(i, j);
                }
            }
        }
    }

    private boolean words(int i, int j) {
        return !left.numeric[i] && !right.numeric[j];
    }

    private static boolean isNear(String one, String other) {
        return one.length() >= SHORTEST_NEAR
                && other.length() >= SHORTEST_NEAR
                && Edits.withinOne(one, other);
    }

    /// Two neighbouring words of one side that are one word on the other.
    private void pairJoined(Profile.Name apart, Profile.Name joined, boolean apartIsLeft) {
        for (int i = 0; i + 1 < apart.words.length; i++) {
            for (int j = 0; j < joined.words.length; j++) {
                if (free(apartIsLeft, i) && free(apartIsLeft, i + 1) && free(!apartIsLeft, j)) {
                    int length = apart.words[i].length() + apart.words[i + 1].length();
                    if (Math.abs(length - joined.words[j].length()) <= 1
                            && isNear(apart.words[i].concat(apart.words[i + 1]), joined.words[j])) {
                        near +=
                                apartIsLeft
                                        ? joined(
                                                i,
                                                j,
                                                left.bits[i] + left.bits[i + 1],
                                                right.bits[j])
                                        : joinedRight(i, j);
                    }
                }
            }
        }
    }

    private boolean free(boolean isLeft, int at) {
        return isLeft ? leftFree(at) : rightFree(at);
    }

    private double joined(int i, int j, double two, double one) {
        leftUsed |= 3L << i;
        rightUsed |= 1L << j;
        return Math.min(two, one);
    }

    private double joinedRight(int i, int j) {
        rightUsed |= 3L << i;
        leftUsed |= 1L << j;
        return Math.min(right.bits[i] + right.bits[i + 1], left.bits[j]);
    }

    private void pairLoose() {
        for (int i = 0; i < left.words.length; i++) {
            for (int j = 0; leftFree(i) && j < right.words.length; j++) {
                if (rightFree(j) && words(i, j) && isLoose(left.words[i], right.words[j])) {
                    loose += use(i, j);
                }
            }
        }
    }

    private static boolean isLoose(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() >= SHORTEST_NEAR && longer.startsWith(shorter)) {
            return true;
        }
        if (shorter.length() < LONG) {
            return shorter.length() == SHORTEST_LOOSE && Edits.withinOne(one, other);
        }
        int most = shorter.length() >= LONGER ? 3 : 2;
        return Edits.distance(shorter, longer, most) <= most;
    }

    private void count() {
        boolean leftNumber = false;
        boolean rightNumber = false;
        for (int i = 0; i < left.words.length; i++) {
            if (leftFree(i)) {
                leftOver += left.bits[i];
                leftNumber |= left.numeric[i];
            }
        }
        for (int j = 0; j < right.words.length; j++) {
            if (rightFree(j)) {
                rightOver += right.bits[j];
                rightNumber |= right.numeric[j];
            }
        }
        numbersDiffer = leftNumber && rightNumber;
        numberOver = leftNumber || rightNumber;
    }
}

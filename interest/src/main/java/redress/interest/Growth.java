// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.util.Optional;
import redress.money.Money;

/// What one unit of money grows to while its interest joins it, in whole numbers of 2^-56, with a
/// bound on how far the true growth lies above.
///
/// Money is answered only where growth and bound round to the same minor unit, also as the engine
/// rounds on its way; so an answer is never an approximation. Cost: one multiplication for each
/// rest, and one division of numbers where a rest differs from the one before.
final class Growth {
    private static final int BITS = 56;
    private static final long ONE = 1L << BITS;
    private static final long HALF = ONE >>> 1;

    /// Sixteen times; what grows further is left to the engine, and so is a rest of four times.
    private static final long MOST = 16 * ONE;

    private static final long MOST_RATIO = 4 * ONE;

    /// Bits of a quotient that one division of longs yields below [#ONE].
    private static final int AT_ONCE = 14;

    /// What the engine may round away on its long way, in parts of a minor unit of 2^-56: under
    /// 2e-15 of a whole unit of the currency.
    private static final long ENGINE = 1L << 20;

    private final long denominator;

    private long factor = ONE;
    private long bound;
    private long lastShare;
    private long lastRatio;

    /// @param denominator what all shares are parts of, below 2^48
    Growth(long denominator) {
        this.denominator = denominator;
    }

    /// Lets the interest of a rest join: so many parts of what there is.
    void join(long share) {
        if (share != lastShare) {
            lastShare = share;
            lastRatio = ratio(share);
        }
        if (factor >= MOST || lastRatio >= MOST_RATIO) {
            factor = MOST;
            return;
        }
        bound += times(bound, lastRatio) + (factor >>> BITS) + 4;
        factor += times(factor, lastRatio);
    }

    /// What the amount has grown by, rounded half up; empty where the bound leaves two answers.
    Optional<Money> on(Money amount) {
        long high = Math.multiplyHigh(amount.minor(), factor - ONE);
        if (factor >= MOST || high >= HALF || amount.minor() > HALF / (bound + 1)) {
            return Optional.empty();
        }
        long low = amount.minor() * (factor - ONE);
        long whole = (high << (Long.SIZE - BITS)) | (low >>> BITS);
        long part = low & (ONE - 1);
        long most = part + amount.minor() * bound + ENGINE;
        if (most < HALF) {
            return Optional.of(Money.ofMinor(whole, amount.currency()));
        }
        return part - ENGINE >= HALF && most < ONE + HALF
                ? Optional.of(Money.ofMinor(whole + 1, amount.currency()))
                : Optional.empty();
    }

    /// The share in parts of [#ONE], rounded down; [#MOST_RATIO] where it is no less.
    private long ratio(long share) {
        long ratio = share / denominator;
        long rest = share % denominator;
        if (ratio >= MOST_RATIO >>> BITS) {
            return MOST_RATIO;
        }
        for (int bits = 0; bits < BITS; bits += AT_ONCE) {
            rest <<= AT_ONCE;
            ratio = (ratio << AT_ONCE) | (rest / denominator);
            rest %= denominator;
        }
        return ratio;
    }

    private static long times(long one, long other) {
        return (Math.multiplyHigh(one, other) << (Long.SIZE - BITS)) | ((one * other) >>> BITS);
    }
}

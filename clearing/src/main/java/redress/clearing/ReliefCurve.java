// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import java.util.List;

/// How much debt a fund settles at best, for every size of the fund.
///
/// The curve is concave and consists of straight segments whose slopes are whole numbers, the
/// lengths of the chains that the next unit opens: it starts with what is set off without a fund
/// and ends where more money settles nothing more.
///
/// @param setOff what is settled without a fund, in minor units
/// @param segments from the steepest to the flattest; each begins where the one before ends
public record ReliefCurve(long setOff, List<Segment> segments) {

    public ReliefCurve {
        segments = List.copyOf(segments);
    }

    /// A stretch of the fund on which every unit settles equally much.
    ///
    /// @param multiplier what one unit settles, at least 1
    /// @param from the fund at which the segment begins
    /// @param until the fund at which it ends
    /// @param settledAtStart what is settled in all at `from`
    public record Segment(int multiplier, long from, long until, long settledAtStart) {

        /// What is settled in all at `until`.
        public long settledAtEnd() {
            return settledAtStart + multiplier * (until - from);
        }
    }

    /// The fund beyond which nothing more is settled.
    public long greatestFund() {
        return segments.isEmpty() ? 0 : segments.getLast().until();
    }

    /// What a fund of this size settles in all, the set-off included.
    public long settled(long fund) {
        long settled = setOff;
        for (Segment segment : segments) {
            long used = Math.min(fund, segment.until()) - segment.from();
            if (used > 0) {
                settled = segment.settledAtStart() + segment.multiplier() * used;
            }
        }
        return settled;
    }

    /// What the next unit beyond a fund of this size settles, 0 at the end of the curve.
    public int multiplier(long fund) {
        for (Segment segment : segments) {
            if (fund < segment.until()) {
                return segment.multiplier();
            }
        }
        return 0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

/// What a move does to a case beyond its stage and its clocks. Each effect brings its own
/// condition.
public enum Effect {
    /// The holder looks at the case for the first time: once per holder.
    VIEW,
    /// The case goes to another desk, named in the detail `holder`.
    HOLD,
    /// The desk gives the case away and no desk has it.
    RELEASE,
    /// Counts as a return or transfer: refused to a desk at the limit or once a coordinator has
    /// decided.
    TRANSFER,
    /// A desk leaves the question who is competent to a coordinator: only at the limit.
    REFER,
    /// A coordinator decides who is competent; from now on no desk can pass the case on.
    ARBITRATE,
    /// A question to the claimant is open.
    OPEN_ASK,
    /// The open question is answered or has lapsed.
    CLOSE_ASK,
    /// The respondent answers; the move is remembered as the answer.
    RESPOND,
    /// A party offers terms: never two offers in a row by one side.
    OFFER,
    /// A party accepts the other side's open offer.
    ACCEPT_OFFER,
    /// A party declines the other side's open offer.
    DECLINE_OFFER,
    /// The side that made the accepted offer countersigns it.
    SIGN,
    /// A signed settlement is broken.
    BREAK,
    /// The claimant says how it looks from their side, in the detail `view`.
    GIVE_VIEW,
    /// A clock ran out, named in the detail `clock`: once, and not before its time.
    EXPIRE,
    /// A coordinator urges the holder on.
    URGE,
    /// Only where no desk has the case.
    UNHELD
}

// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.Set;

/// The names of the facts and details that this library reads. Everything else in a move stays with
/// the caller and never reaches an event.
public final class Fact {
    public static final String STAGE = "stage";
    public static final String HOLDER = "holder";
    public static final String GROUND = "ground";
    public static final String DAYS = "days";
    public static final String OUTCOME = "outcome";
    public static final String VIEW = "view";

    /// Which clock a move is about: its id, for a clock per holder `rule@holder`.
    public static final String CLOCK = "clock";

    /// The desk or body that, in the eyes of whoever returns a case, should have it.
    public static final String PROPOSED = "proposed";

    /// Set by effects alone.
    static final String VIEWED = "viewed";

    static final String RELEASED = "released";
    static final String TRANSFERRED = "transferred";
    static final String ARBITRATED = "arbitrated";
    static final String ASK = "ask";
    static final String RESPONSE = "response";
    static final String TALKS = "talks";
    static final String URGED = "urged";

    /// Before the id of a clock: what happened to it.
    static final String CLOCK_PREFIX = "clock.";

    /// Details that become facts when a move asks for them.
    static final Set<String> FROM_DETAILS =
            Set.of(HOLDER, GROUND, DAYS, OUTCOME, VIEW, CLOCK, PROPOSED);

    private Fact() {}
}

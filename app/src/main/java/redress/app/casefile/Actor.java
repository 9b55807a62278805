// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redress.procedure.Role;

/// Who makes a move, as the case sees them.
///
/// @param person the account behind it; null for the system and for a respondent without one
/// @param authority the authority that a desk or a coordinator speaks for; empty for parties
/// @param byCode who printed the letter by whose code a respondent came in, `claimant` or `desk`;
///   empty for everybody else
public record Actor(Role role, @Nullable UUID person, String authority, String byCode) {
    /// The platform itself, when a clock runs out or a calendar changes.
    public static final Actor SYSTEM = new Actor(Role.SYSTEM, null, "");

    /// Anybody but whoever came in by a code.
    public Actor(Role role, @Nullable UUID person, String authority) {
        this(role, person, authority, "");
    }
}

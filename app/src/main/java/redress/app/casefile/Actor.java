// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redress.procedure.Role;

/// Who makes a move, as the case sees them.
///
/// @param person the account behind it; null for the system and for a respondent without one
/// @param authority the authority that a desk or a coordinator speaks for; empty for parties
public record Actor(Role role, @Nullable UUID person, String authority) {
    /// The platform itself, when a clock runs out or a calendar changes.
    public static final Actor SYSTEM = new Actor(Role.SYSTEM, null, "");
}

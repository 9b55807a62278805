// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Optional;

/// A rule of another module that an act must keep, asked before the procedure decides and under the
/// case's lock.
public interface ActCheck {
    /// Why the act cannot be made on the case as it is; empty where the rule has nothing against
    /// it.
    Optional<Answer.Refused> refusal(Case before, Act act);
}

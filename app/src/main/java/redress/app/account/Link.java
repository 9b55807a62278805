// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.util.Optional;
import java.util.UUID;

/// What a one-time link does, or why it does nothing.
public sealed interface Link {
    /// It signs in the owner of an address and then opens a page of ours.
    record SignIn(String email, String nextPath) implements Link {}

    /// It lets the respondent into a case.
    record Respond(UUID caseId) implements Link {}

    /// It was used before.
    record Used(Optional<UUID> caseId) implements Link {}

    /// Its time is over.
    record Expired(Optional<UUID> caseId) implements Link {}

    /// No such link was ever made.
    record Unknown() implements Link {}
}

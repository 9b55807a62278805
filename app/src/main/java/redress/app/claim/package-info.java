// SPDX-License-Identifier: Apache-2.0
/// Overdue payments: invoices become drafts, drafts become claims, a claim knows what the law adds.
///
/// Start reading at [redress.app.claim.Claims], which does all of it; a
/// [redress.app.claim.ClaimDraft] is what one claim is made of before it is filed, and
/// [redress.app.claim.Reckoning] what is owed.
@NullMarked
@ApplicationModule(
        displayName = "Claim",
        allowedDependencies = {
            "account",
            "authority",
            "casefile",
            "notice",
            "pack",
            "party",
            "web"
        })
package redress.app.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
/// How a claim ends between the two parties: the respondent's door and answers, offers,
/// countersigned settlements and the ledger of their instalments.
///
/// Pure and worth reading first: [redress.app.settlement.Plan], [redress.app.settlement.Ledger],
/// [redress.app.settlement.Matching]. What happened stands in the events of the case; the tables of
/// this module are what those events add up to, written in the same transaction.
@NullMarked
@ApplicationModule(
        displayName = "Settlement",
        allowedDependencies = {"account", "casefile", "claim", "notice", "pack", "party", "web"})
package redress.app.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

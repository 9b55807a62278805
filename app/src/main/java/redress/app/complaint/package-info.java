// SPDX-License-Identifier: Apache-2.0
/// Complaints about a public body or a problem in the market: what happened, where, and what would
/// put it right. Start reading at [redress.app.complaint.Complaints].
@NullMarked
@ApplicationModule(
        displayName = "Complaint",
        allowedDependencies = {"account", "authority", "casefile", "pack", "party", "web"})
package redress.app.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

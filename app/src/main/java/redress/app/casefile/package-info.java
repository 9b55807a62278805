// SPDX-License-Identifier: Apache-2.0
/// The heart: a case is its events.
///
/// [redress.app.casefile.Cases] is the one writer: it decides a move by the pack's procedure and
/// stores the event, the state, the clocks and what listens ([redress.app.casefile.CaseMoved]) in
/// one transaction. [redress.app.casefile.EventChain] is what makes history provable.
@NullMarked
@ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"account", "pack", "party", "web"})
package redress.app.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

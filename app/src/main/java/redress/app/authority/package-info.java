// SPDX-License-Identifier: Apache-2.0
/// Who is competent, and the desk that has a case: routing, the queue, the overview from above, who
/// sits where. Start reading at [redress.app.authority.Routing].
@NullMarked
@ApplicationModule(
        displayName = "Authority",
        allowedDependencies = {"account", "casefile", "notice", "pack", "party", "web"})
package redress.app.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

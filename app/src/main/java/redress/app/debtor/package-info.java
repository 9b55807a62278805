// SPDX-License-Identifier: Apache-2.0
/// Who the debtor is: the registers that respondents are looked up in, the review of what a machine
/// must not decide alone, and all claims against one debtor however it was named.
@NullMarked
@ApplicationModule(
        displayName = "Debtor",
        allowedDependencies = {"account", "authority", "casefile", "claim", "pack", "party", "web"})
package redress.app.debtor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

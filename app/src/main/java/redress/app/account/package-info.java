// SPDX-License-Identifier: Apache-2.0
/// People, organisations' seats, sign-in, sessions, API keys, and the sealing of what must stay
/// secret.
///
/// [redress.app.account.Signed] is whoever acts; [redress.app.account.OneTimeLinks] lets people in;
/// [redress.app.account.Sealer] encrypts what is stored apart.
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"web"})
package redress.app.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

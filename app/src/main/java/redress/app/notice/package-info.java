// SPDX-License-Identifier: Apache-2.0
/// E-mail that tells people what happened: queued with the event in one transaction, sent at least
/// once with a fixed Message-ID. Start reading at [redress.app.notice.Outbox].
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"account", "web"})
package redress.app.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
package redress.app.notice;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import redress.app.account.SignInLinkIssued;

/// Sends a sign-in link to whoever asked for it.
@Component
final class SignInNotices {

    private final Outbox outbox;

    SignInNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(SignInLinkIssued issued) {
        outbox.queue(
                new Notice(
                        "sign-in",
                        issued.email(),
                        issued.language(),
                        null,
                        List.of(issued.link().toString())));
    }
}

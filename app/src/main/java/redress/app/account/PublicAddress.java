// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.net.URI;
import org.springframework.stereotype.Component;

/// The address under which people reach this installation; links in e-mails begin with it.
@Component
public final class PublicAddress {

    private final AccountSettings settings;

    PublicAddress(AccountSettings settings) {
        this.settings = settings;
    }

    /// A page of ours as a link from outside.
    public URI of(String path) {
        return URI.create(settings.publicUrl() + path);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The address under which people reach this installation; links in e-mails begin with it, and
/// passkeys are bound to it.
@Component
public final class PublicAddress {

    private final String address;
    private final String scheme;
    private final String host;
    private final int port;

    PublicAddress(AccountSettings settings) {
        address = settings.publicUrl();
        URI parsed = parse(address);
        if (parsed == null || parsed.getHost() == null || !parsed.getScheme().matches("https?")) {
            throw new IllegalArgumentException(
                    "redress.public-url (%s) must be an address such as https://redress.example.org"
                            .formatted(address));
        }
        scheme = parsed.getScheme();
        host = parsed.getHost().toLowerCase(Locale.ROOT);
        port = parsed.getPort();
    }

    /// A page of ours as a link from outside.
    public URI of(String path) {
        return URI.create(address + path);
    }

    /// The host alone.
    String host() {
        return host;
    }

    /// Scheme, host and port as browsers name an origin: without the scheme's usual port.
    String origin() {
        boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }

    private static @Nullable URI parse(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}

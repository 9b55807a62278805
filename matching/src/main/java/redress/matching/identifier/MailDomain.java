// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The domain of a mail address or a web address.
final class MailDomain {

    static final String SHAPE =
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]";

    private static final Pattern VALID = Pattern.compile(SHAPE);
    private static final Pattern AROUND =
            Pattern.compile("^(?:mailto:|https?://)?(?:[^@/]*@)?(?:www\\.)?|[/?#:].*$|\\.+$");

    /// Providers where anyone has a mailbox: a shared one says nothing.
    private static final Set<String> PUBLIC =
            Lines.of("public-mail.txt").collect(Collectors.toUnmodifiableSet());

    private MailDomain() {}

    static Optional<Identifier> read(String text) {
        String host = AROUND.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return toAscii(host)
                .filter(h -> h.length() <= 253 && VALID.matcher(h).matches())
                .map(h -> new Identifier(Kind.DOMAIN, "", h));
    }

    static boolean isPublic(String domain) {
        return PUBLIC.contains(domain);
    }

    private static Optional<String> toAscii(String host) {
        try {
            return Optional.of(IDN.toASCII(host));
        } catch (IllegalArgumentException notAHost) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The domain of a mail address or a web address.
final class MailDomain {

    static final String SHAPE =
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]";

    private static final Pattern VALID = Pattern.compile(SHAPE);
    private static final Pattern AROUND =
            Pattern.compile("^(?:mailto:|https?://)?(?:[^@/]*@)?(?:www\\.)?|[/?#:].*$|\\.+$");

    /// Providers where anyone has a mailbox: a shared one says nothing.
    private static final Set<String> PUBLIC =
            Set.of(
                    "126.com",
                    "163.com",
                    "139.com",
                    "189.cn",
                    "aim.com",
                    "alice.it",
                    "aliyun.com",
                    "aol.com",
                    "arcor.de",
                    "bigpond.com",
                    "bluewin.ch",
                    "bol.com.br",
                    "bt.com",
                    "btinternet.com",
                    "btopenworld.com",
                    "comcast.net",
                    "duck.com",
                    "email.com",
                    "email.it",
                    "eresmas.com",
                    "fastmail.com",
                    "foxmail.com",
                    "free.fr",
                    "freenet.de",
                    "gmail.com",
                    "gmx.at",
                    "gmx.ch",
                    "gmx.com",
                    "gmx.de",
                    "gmx.net",
                    "googlemail.com",
                    "hey.com",
                    "home.nl",
                    "hotmail.co.uk",
                    "hotmail.com",
                    "hotmail.de",
                    "hotmail.es",
                    "hotmail.fr",
                    "hotmail.it",
                    "hotmail.nl",
                    "hushmail.com",
                    "icloud.com",
                    "inbox.com",
                    "inbox.ru",
                    "interia.pl",
                    "kpnmail.nl",
                    "laposte.net",
                    "libero.it",
                    "list.ru",
                    "live.co.uk",
                    "live.com",
                    "live.de",
                    "live.fr",
                    "live.it",
                    "live.nl",
                    "mac.com",
                    "mail.com",
                    "mail.de",
                    "mail.ru",
                    "me.com",
                    "msn.com",
                    "naver.com",
                    "neuf.fr",
                    "ntlworld.com",
                    "o2.pl",
                    "online.de",
                    "orange.fr",
                    "outlook.com",
                    "outlook.de",
                    "outlook.es",
                    "outlook.fr",
                    "planet.nl",
                    "pm.me",
                    "posteo.de",
                    "proton.me",
                    "protonmail.com",
                    "qq.com",
                    "rediffmail.com",
                    "rocketmail.com",
                    "sbcglobal.net",
                    "seznam.cz",
                    "sfr.fr",
                    "sina.cn",
                    "sina.com",
                    "sky.com",
                    "sohu.com",
                    "t-online.de",
                    "talktalk.net",
                    "telefonica.net",
                    "telenet.be",
                    "tin.it",
                    "tiscali.co.uk",
                    "tiscali.it",
                    "tutanota.com",
                    "uol.com.br",
                    "verizon.net",
                    "virgilio.it",
                    "virginmedia.com",
                    "wanadoo.fr",
                    "web.de",
                    "wp.pl",
                    "xs4all.nl",
                    "yahoo.co.in",
                    "yahoo.co.jp",
                    "yahoo.co.uk",
                    "yahoo.com",
                    "yahoo.de",
                    "yahoo.es",
                    "yahoo.fr",
                    "yahoo.in",
                    "yahoo.it",
                    "yandex.com",
                    "yandex.ru",
                    "yeah.net",
                    "ymail.com",
                    "ziggo.nl",
                    "zoho.com");

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

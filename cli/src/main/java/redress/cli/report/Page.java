// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Consumer;

/// One page: it loads nothing, runs nothing, and its own policy says so to the browser.
public final class Page {
    private static final String STYLE = style();

    private Page() {}

    /// The page with this title and body, in UTF-8.
    public static byte[] of(String title, Consumer<Markup> body) {
        Markup markup = new Markup();
        markup.open("html", "lang", "en", "dir", "ltr").open("head");
        markup.empty("meta", "charset", "utf-8");
        markup.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(STYLE)));
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.empty("meta", "name", "color-scheme", "content", "light dark");
        markup.element("title", title).style(STYLE).close();
        markup.open("body").open("main");
        body.accept(markup);
        markup.close().close().close();
        return markup.toDocument().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String style) {
        try {
            byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One person with a browser of their own: cookies, passkeys and pages are shared with no other
/// visitor.
public final class Visitor {
    static final int WIDE = 1280;
    static final int NARROW = 320;
    private static final int HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 10_000;
    private static final Path KEPT = Path.of("target", "browser");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
    }

    static Visitor arrive(boolean script) {
        return new Visitor(Chromium.get().newContext(options().setJavaScriptEnabled(script)));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(WIDE, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
    }

    /// The page the visitor looks at, with all that Playwright can do.
    public Page page() {
        return page;
    }

    /// Opens an address.
    public Visitor open(String url) {
        page.navigate(url);
        return this;
    }

    /// Keeps pictures of the whole page as `target/browser/NAME-{wide,narrow,rtl}.png`.
    public void photograph(String name) {
        photographAt(WIDE, name + "-wide");
        photographAt(NARROW, name + "-narrow");
        page.evaluate("document.documentElement.dir = 'rtl'");
        photographAt(WIDE, name + "-rtl");
        page.evaluate("document.documentElement.dir = 'ltr'");
    }

    /// Fails with a list of what axe finds against WCAG 2.2 AA, wide and narrow.
    public void requireAccessible() {
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, HEIGHT);
            Accessibility.require(page, width);
        }
        page.setViewportSize(WIDE, HEIGHT);
    }

    /// Fails when a page needs sideways scrolling at 320 px (WCAG 1.4.10).
    public void requireNoSidewaysScrolling() {
        page.setViewportSize(NARROW, HEIGHT);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(WIDE, HEIGHT);
        if (((Number) width).intValue() > NARROW) {
            throw new AssertionError(
                    "%s is %s px wide in a window of %d px".formatted(page.url(), width, NARROW));
        }
    }

    /// Fails when a script failed or the browser refused something, such as by the content security
    /// policy.
    public void requireQuietConsole() {
        if (!complaints.isEmpty()) {
            throw new AssertionError("the browser complained:\n" + String.join("\n", complaints));
        }
    }

    /// Gives the visitor a security key that agrees to everything, for passkeys.
    public void carryPasskeyDevice() {
        CDPSession devTools = context.newCDPSession(page);
        devTools.send("WebAuthn.enable");
        devTools.send("WebAuthn.addVirtualAuthenticator", Passkeys.device());
    }

    private void photographAt(int width, String name) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(KEPT.resolve(name + ".png")));
        page.setViewportSize(WIDE, HEIGHT);
    }

    /// Closes the browser session; after a failure its trace and last page are kept.
    void leave(boolean failed, String name) {
        if (failed) {
            photographAt(WIDE, name + "-failed");
            context.tracing()
                    .stop(new Tracing.StopOptions().setPath(KEPT.resolve(name + "-trace.zip")));
        }
        context.close();
    }
}

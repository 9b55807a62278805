// SPDX-License-Identifier: Apache-2.0
package redress.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium, started once per JVM. Playwright downloads none.
final class Chromium {
    static final String HOW_TO_INSTALL =
            "apt-get install -y chromium fonts-noto-core fonts-noto-cjk";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Chromium() {}

    /// The program: what `-Dredress.browser=/a/path` names, else the first on the search path.
    static Optional<Path> program() {
        Path named = Path.of(System.getProperty("redress.browser", ""));
        if (named.isAbsolute()) {
            return Optional.of(named).filter(Files::isExecutable);
        }
        return NAMES.stream()
                .flatMap(name -> searchPath().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Whether a missing browser fails the build: with `CI=true` or `-Dredress.browser=required`.
    static boolean isRequired() {
        return "true".equalsIgnoreCase(System.getenv("CI"))
                || "required".equals(System.getProperty("redress.browser"));
    }

    static Browser get() {
        return Holder.ONLY;
    }

    private static Stream<Path> searchPath() {
        String path = System.getenv().getOrDefault("PATH", "") + ":/usr/bin";
        return Stream.of(path.split(":")).filter(folder -> !folder.isEmpty()).map(Path::of);
    }

    private static Browser launch() {
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program().orElseThrow())
                                        .setArgs(ARGUMENTS));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return browser;
    }

    private static final class Holder {
        static final Browser ONLY = launch();
    }
}

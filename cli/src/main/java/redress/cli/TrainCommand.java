// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `redress train`: does one kind of work once while Java notes which classes it needs.
///
/// The build runs it with `-XX:AOTCacheOutput`, and later starts read those classes from the cache.
@Command(
        name = "train",
        hidden = true,
        description = "Do one kind of work once, to make the next time quicker.")
final class TrainCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/sign-in",
                    "/api/v1/openapi",
                    "/actuator/health",
                    "/nowhere",
                    "/demo",
                    "/demo/inbox",
                    "/demo/play/CLAIMANT",
                    "/demo/play/OFFICER",
                    "/demo/play/COORDINATOR",
                    "/demo/play/OPERATOR");

    private static final List<String> CALLS =
            List.of(
                    "version",
                    "help",
                    "rates",
                    "interest --regime gb --amount 10000.00 --currency GBP --due 2026-01-31 --paid 2026-04-01 --json",
                    "interest --regime de --amount 500.00 --currency EUR --due 2025-05-31 --paid 2026-04-01");

    @Parameters(description = "One of ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    /// The kinds of work that share a cache: loading more classes than one needs costs time too.
    enum Kind {
        /// Pages and everything behind them.
        PLATFORM,
        /// What needs no database.
        COMMANDS
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        switch (kind) {
            case PLATFORM -> servePages();
            case COMMANDS -> CALLS.forEach(line -> Main.commandLine().execute(line.split(" ")));
        }
        return 0;
    }

    /// Starts the platform with a small made-up country on a throw-away database, looks at some
    /// pages and stops: `serve` needs no class that `demo` does not.
    private static void servePages() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("redress-train-");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        try (Run run = Run.untilStopped()) {
            Installation installation =
                    new Installation(
                            data,
                            Port.firstFree(20_000),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            LogFormat.JSON);
            System.setProperty("redress.demo.cases", "40");
            run.start(installation, run.open(installation));
            visit(installation.address());
        } finally {
            delete(data);
        }
    }

    private static void visit(String address) throws IOException, InterruptedException {
        try (HttpClient client = browser()) {
            for (String page : PAGES) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + page)).build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

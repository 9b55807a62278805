// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/// `redress train`: one start on a throw-away database while Java notes which classes it needs.
///
/// The build runs it with `-XX:AOTCacheOutput`, and later starts read those classes from the cache.
@Command(
        name = "train",
        hidden = true,
        description = "Start once on a throw-away database, look at some pages, stop.")
final class TrainCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("/", "/sign-in", "/assets/redress.css", "/api/v1/openapi");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("redress-train-");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        try (Run run = Run.untilStopped()) {
            Installation installation =
                    new Installation(
                            data,
                            Port.firstFree(20_000),
                            Optional.empty(),
                            Optional.empty(),
                            false);
            run.start(installation, run.open(installation));
            visit(installation.address());
        } finally {
            delete(data);
        }
        return 0;
    }

    private static void visit(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address + page)).build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
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

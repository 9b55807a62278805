// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `redress serve` in a process of its own.
///
/// @param process the command
/// @param output the file it prints to
record Served(Process process, Path output) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Served start(Path data, String... more) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xmx512m"));
        words.addAll(List.of("-Dredress.home=..", "-cp", System.getProperty("java.class.path")));
        words.addAll(List.of("redress.cli.Main", "serve", "--data", data.toString()));
        words.addAll(List.of(more));
        Path output = data.resolveSibling("output-" + System.nanoTime() + ".txt");
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new Served(process, output);
    }

    /// Waits for the address of the first page.
    URI address() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Optional<String> line =
                    Files.readString(output)
                            .lines()
                            .filter(each -> each.startsWith("http://"))
                            .findAny();
            if (line.isPresent()) {
                return URI.create(line.get());
            }
            Thread.sleep(50);
        }
        throw new IOException("redress serve printed no address:\n" + Files.readString(output));
    }

    /// Waits for the end of the command and gives its exit code.
    int end() throws InterruptedException {
        return process.waitFor();
    }

    /// Ends the command and every process it started, as `kill -9` does.
    void killAll() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }
}

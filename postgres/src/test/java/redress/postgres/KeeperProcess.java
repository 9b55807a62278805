// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A [Keeper] in a process of its own, and the file it prints to.
///
/// @param process the keeper
/// @param output what it has printed
record KeeperProcess(Process process, Path output) {
    static KeeperProcess start(List<String> prefix, String classPath, PostgresSettings settings)
            throws IOException {
        List<String> words = new ArrayList<>(prefix);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        words.addAll(List.of("-cp", classPath));
        words.addAll(
                List.of(
                        "redress.postgres.Keeper",
                        settings.home().toString(),
                        settings.programs().toString()));
        Path output = Files.createTempFile("redress-keeper-", ".log");
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        return new KeeperProcess(builder.redirectOutput(output.toFile()).start(), output);
    }

    static KeeperProcess start(PostgresSettings settings) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), settings);
    }

    /// Waits until this many rows are known to be committed.
    KeeperProcess untilKept(int rows) throws IOException, InterruptedException {
        while (kept().size() < rows) {
            if (!process.isAlive()) {
                throw new IOException("the keeper ended early: " + Files.readString(output));
            }
            Thread.sleep(20);
        }
        return this;
    }

    /// Ends the program as `kill -9` does, and gives all rows that it had printed.
    List<Long> kill() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        List<Long> kept = kept();
        Files.delete(output);
        return kept;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    List<Long> kept() throws IOException {
        String printed = Files.readString(output);
        return printed.substring(0, printed.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("kept [0-9]+"))
                .map(line -> Long.valueOf(line.substring(5)))
                .toList();
    }
}

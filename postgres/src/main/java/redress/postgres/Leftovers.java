// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Server processes that outlived the program which started them, and the file they leave behind.
///
/// A server process is known by its working directory (the data folder) and its program
/// (`postgres`), never by the number in a stale file: that may be anybody's by now.
///
/// @param folder PostgreSQL's data directory
/// @param account the account the processes run as
record Leftovers(Path folder, Account account) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 20;

    /// Stops what still runs on the data folder and removes a stale file. The caller holds the
    /// home's lock.
    void clear() throws IOException, InterruptedException {
        List<Long> running = processes();
        if (!running.isEmpty()) {
            long postmaster = PidFile.read(folder).map(PidFile::pid).orElse(0L);
            running.stream().filter(pid -> pid == postmaster).forEach(pid -> signal("INT", pid));
            if (!gone(PATIENCE)) {
                processes().forEach(pid -> signal("QUIT", pid));
                requireGone();
            }
        }
        Files.deleteIfExists(PidFile.in(folder));
    }

    private void requireGone() throws IOException, InterruptedException {
        if (!gone(PATIENCE)) {
            throw new PostgresFailure(
                    "PostgreSQL processes %s still use %s and do not stop: end them with 'kill -QUIT', then start again"
                            .formatted(processes(), folder));
        }
    }

    private boolean gone(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!processes().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    private void signal(String name, long pid) {
        Command.run(account.command("sh", "-c", "kill -s " + name + " " + pid));
    }

    List<Long> processes() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        Path real = folder.toRealPath();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.map(ProcessHandle::pid).filter(pid -> isServer(pid, real)).toList();
        }
    }

    private static boolean isServer(long pid, Path folder) {
        Path process = Path.of("/proc", Long.toString(pid));
        try {
            String program = Files.readSymbolicLink(process.resolve("exe")).toString();
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder)
                    && program.replace(" (deleted)", "").endsWith("/postgres");
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/// The parts of an installation while it runs; they are closed once, the last opened first.
///
/// Ctrl-C and a termination signal close them too.
final class Run implements AutoCloseable {
    private final Deque<Runnable> closers = new ArrayDeque<>();
    private boolean closing;

    static Run untilStopped() {
        Run run = new Run();
        Runtime.getRuntime().addShutdownHook(new Thread(run::close, "stop"));
        return run;
    }

    /// Opens the database.
    Database open(Installation installation) {
        Database database = installation.openDatabase();
        closeLater(database::close);
        return database;
    }

    /// Starts the platform on it.
    void start(Installation installation, Database database) {
        Platform platform = installation.startPlatform(database);
        closeLater(platform::close);
    }

    synchronized boolean isClosing() {
        return closing;
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!closers.isEmpty()) {
            closers.pop().run();
        }
    }

    private synchronized void closeLater(Runnable closer) {
        if (closing) {
            closer.run();
        } else {
            closers.push(closer);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.util.List;

/// A way in which `kill -9` ends a running installation.
enum Death {
    /// Program, supervisor and database at once.
    EVERYTHING {
        @Override
        void strike(Served served) throws InterruptedException {
            served.killAll();
        }
    },
    /// The program alone; its database stops by itself.
    PROGRAM {
        @Override
        void strike(Served served) throws InterruptedException {
            served.process().destroyForcibly().waitFor();
        }
    },
    /// The database under a program that goes on for a moment.
    DATABASE_FIRST {
        @Override
        void strike(Served served) throws InterruptedException {
            servers(served).forEach(ProcessHandle::destroyForcibly);
            Thread.sleep(100);
            served.killAll();
        }
    },
    /// All but the database, which is left running without a parent.
    ORPHAN {
        @Override
        void strike(Served served) throws InterruptedException {
            List<ProcessHandle> servers = servers(served);
            List<ProcessHandle> others =
                    served.process().descendants().filter(each -> !servers.contains(each)).toList();
            others.forEach(ProcessHandle::destroyForcibly);
            served.process().destroyForcibly().waitFor();
        }
    };

    abstract void strike(Served served) throws InterruptedException;

    private static List<ProcessHandle> servers(Served served) {
        return served.process()
                .descendants()
                .filter(each -> each.info().command().orElse("").endsWith("/postgres"))
                .toList();
    }
}

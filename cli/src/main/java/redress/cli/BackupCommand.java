// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.postgres.Backup;

/// `redress backup FILE`.
@Command(
        name = "backup",
        description = {
            "Copy an installation, running or stopped, into one file. Needs the included database.",
            "The file holds all rows and all secrets (master.key, passwords): keep it as safe as the installation."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private static final long STEP_BYTES = 256L << 20;

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write, such as redress-2026-11-23.zip.")
    private Path file;

    @Mixin private KeptFolder kept;
    @Spec private CommandSpec spec;

    private long reported;

    @Override
    public Integer call() {
        Path folder = kept.folder("pg_dump or pg_basebackup");
        long bytes = Backup.write(folder, file.toAbsolutePath().normalize(), this::report);
        spec.commandLine()
                .getOut()
                .printf(
                        "%s holds %d MB of %s, secrets included. Keep it safe.%n",
                        file, bytes >> 20, folder);
        return 0;
    }

    private void report(long bytes) {
        if (bytes - reported >= STEP_BYTES) {
            reported = bytes;
            spec.commandLine().getErr().printf("copied %d MB%n", bytes >> 20);
        }
    }
}

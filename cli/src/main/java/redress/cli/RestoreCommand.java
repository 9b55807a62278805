// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.postgres.Restore;

/// `redress restore FILE`.
@Command(
        name = "restore",
        description =
                "Make an installation from a backup and check it, row by row. Needs the included database.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file that 'redress backup' wrote.")
    private Path file;

    @Mixin private KeptFolder kept;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Path folder = kept.folder("pg_restore, or the copy that pg_basebackup made");
        long rows = Restore.read(file.toAbsolutePath().normalize(), folder);
        spec.commandLine()
                .getOut()
                .printf(
                        "%s stands in %s, %d rows read. Start it with: redress serve --data %s%n",
                        file, folder, rows, folder);
        return 0;
    }
}

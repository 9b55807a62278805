// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import redress.postgres.StateFolder;

/// The options that `backup` and `restore` share.
final class KeptFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The installation's folder. Without it: /var/lib/redress for root, else ~/.local/state/redress.")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "Refused: a server of your own has tools of its own.")
    private @Nullable String db;

    /// The installation's folder; a database of the operator's own is refused with the names of its
    /// tools.
    Path folder(String tools) {
        if (db != null) {
            throw new CommandFailure(
                    "the database of --db is not ours to copy: use %s, and keep master.key and redress.properties from the folder of --data with it."
                            .formatted(tools));
        }
        return (data == null ? StateFolder.of("redress") : data).toAbsolutePath().normalize();
    }
}

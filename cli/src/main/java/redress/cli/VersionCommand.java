// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `redress version`.
@Command(
        name = "version",
        description = "Print the version of Redress, of Java and of the included PostgreSQL.")
final class VersionCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        for (String line : new Version().getVersion()) {
            spec.commandLine().getOut().println(line);
        }
    }
}

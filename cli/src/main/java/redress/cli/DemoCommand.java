// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import redress.postgres.StateFolder;

/// `redress demo`.
@Command(
        name = "demo",
        description = "Start the platform with a made-up country to try. Needs the database.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin private PlatformOptions options;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        return new Service(
                        options.installation(StateFolder.of("redress-demo"), true),
                        spec.commandLine())
                .run();
    }
}

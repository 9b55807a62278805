// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import redress.cli.clearing.ClearCommand;
import redress.cli.clearing.RelieveCommand;
import redress.cli.matching.MatchCommand;
import redress.postgres.PostgresFailure;

/// The command `redress`.
@Command(
        name = "redress",
        description = "One door through which a business gets heard and gets paid.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            InterestCommand.class,
            ReadCommand.class,
            RatesCommand.class,
            ClearCommand.class,
            RelieveCommand.class,
            MatchCommand.class,
            VersionCommand.class,
            TrainCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "serve, demo, backup and restore need the database; all other commands need nothing.",
            "'redress help COMMAND' says more about one of them."
        })
public final class Main implements Runnable {
    @Spec private CommandSpec spec;

    /// The exit code for a call that could not be understood.
    static final int WRONG_CALL = 2;

    Main() {}

    /// Runs one command and ends with its exit code: 0 done, 1 failed, 2 called wrongly.
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .registerConverter(Path.class, Main::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::refuse)
                .setExecutionExceptionHandler(Main::explain);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    // An empty path would be the folder where the command runs.
    private static Path path(String typed) {
        if (typed.isEmpty()) {
            throw new TypeConversionException(
                    "must not be empty; is a variable of the shell unset?");
        }
        try {
            return Path.of(typed);
        } catch (InvalidPathException _) {
            throw new TypeConversionException(
                    "(%s) cannot be the name of a file here; use a locale with UTF-8, such as LC_ALL=C.UTF-8"
                            .formatted(typed.replaceAll("\\p{Cntrl}", "?")));
        }
    }

    /// One sentence, and where to read more.
    private static int refuse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .println(
                        "redress: %s ('%s --help' shows the call)"
                                .formatted(
                                        wrong.getMessage(),
                                        command.getCommandSpec().qualifiedName()));
        return WRONG_CALL;
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult call)
            throws Exception {
        if (failure instanceof CommandFailure || failure instanceof PostgresFailure) {
            command.getErr().println("redress: " + failure.getMessage());
            return 1;
        }
        throw failure;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that `serve` and `demo` share.
final class PlatformOptions {
    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 65535;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "TCP port for the pages. Without it: 8080, or the next one that is free.")
    private @Nullable Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder for everything that must be kept. Without it: /var/lib/redress for root, else ~/.local/state/redress (for the demo, redress-demo).")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = {
                "Use a PostgreSQL (15 or newer) of your own instead of the included one, such as jdbc:postgresql://localhost/redress.",
                "User and password come from REDRESS_DB_USER and REDRESS_DB_PASSWORD, or stand in the URL."
            })
    private @Nullable String db;

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "Read the packs of jurisdictions in this folder too.")
    private @Nullable Path packs;

    @Option(
            names = "--rates",
            paramLabel = "DIR",
            description = "Use the newer rates in this folder; 'redress rates --import' fills it.")
    private @Nullable Path rates;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description =
                    "Write the log as json, an object per line, or as text. Without it: json; for the demo, text.")
    private @Nullable LogFormat logs;

    /// The port to listen on: the one asked for, which must be free, or the first free one from
    /// 8080.
    private int port() {
        Integer wanted = port;
        if (wanted == null) {
            return Port.firstFree(FIRST_PORT);
        }
        if (wanted < 1 || wanted > LAST_PORT) {
            throw wrong("--port (%d) must be from 1 to %d".formatted(wanted, LAST_PORT));
        }
        if (!Port.isFree(wanted)) {
            throw new CommandFailure(
                    "port %d is in use. Stop what uses it, choose another with --port, or leave --port out to get a free one."
                            .formatted(wanted));
        }
        return wanted;
    }

    /// What these options ask for; without --data the data are kept in the usual folder.
    Installation installation(Path usual, boolean demo) {
        Path folder = data == null ? usual : data;
        useRates();
        LogFormat usualLogs = demo ? LogFormat.TEXT : LogFormat.JSON;
        return new Installation(
                folder,
                port(),
                Optional.ofNullable(db),
                packs(),
                demo,
                logs == null ? usualLogs : logs);
    }

    private Optional<Path> packs() {
        Path folder = packs;
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("--packs (%s) must be a folder".formatted(folder));
        }
        return Optional.ofNullable(folder);
    }

    /// The laws of the platform are read once, when the first of them is asked for, from this
    /// property of the process.
    private void useRates() {
        Path folder = rates;
        if (folder == null) {
            return;
        }
        try {
            Typed.rates(folder).read();
        } catch (IllegalArgumentException refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
        System.setProperty("redress.rates", folder.toAbsolutePath().toString());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

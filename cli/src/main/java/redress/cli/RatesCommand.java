// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.app.claim.RatesFolder;
import redress.interest.RateSeries;
import redress.interest.Rates;
import redress.interest.ReferenceRate;

/// `redress rates`: the published rates that the laws read, with the last day known; newer ones are
/// read from the publishers' files.
@Command(
        name = "rates",
        description =
                "List the published rates that the laws read, or the history of one; import newer ones.",
        mixinStandardHelpOptions = true)
final class RatesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SERIES", description = "Whose history to print.")
    private @Nullable String id;

    @Option(
            names = "--rates",
            paramLabel = "DIR",
            description = "A folder with newer rates than those that came with Redress.")
    private @Nullable Path folder;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Add what this file of a publisher says to the folder of --rates.")
    private @Nullable Path file;

    @Option(
            names = "--from",
            paramLabel = "PUBLISHER",
            description = "Whose file it is: ecb, boe, bundesbank or rbi.")
    private @Nullable String publisher;

    @Option(
            names = "--through",
            paramLabel = "DAY",
            description =
                    "The last day for which the file speaks. Without it: the day of its last value.")
    private @Nullable String through;

    @Option(
            names = "--accept-jump",
            paramLabel = "DAY",
            description = "The value of that day is right although it is far from the one before.")
    private List<String> jumps = new ArrayList<>();

    @Override
    public Integer call() {
        try {
            return file == null ? list() : take(file);
        } catch (IllegalArgumentException wrong) {
            spec.commandLine().getErr().println("redress rates: " + wrong.getMessage());
            return Main.WRONG_CALL;
        }
    }

    private int list() {
        if (publisher != null || through != null || !jumps.isEmpty()) {
            throw new IllegalArgumentException(
                    "--from, --through and --accept-jump must go with --import");
        }
        PrintWriter out = spec.commandLine().getOut();
        Rates rates = folder == null ? Rates.builtIn() : Typed.rates(folder).read();
        if (id == null) {
            rates.all().forEach(series -> out.println(summary(series)));
        } else {
            RateSeries series = rates.series(id);
            out.println(summary(series));
            series.rates().forEach(rate -> out.println(row(rate)));
        }
        return 0;
    }

    private int take(Path from) {
        if (folder == null || publisher == null || id != null) {
            throw new IllegalArgumentException(
                    "--import must go with --from and --rates, and without the name of a series");
        }
        RatesFolder target =
                Files.exists(folder) ? Typed.folderOfRates(folder) : new RatesFolder(folder);
        return new RateImport(target, spec.commandLine()).take(from, publisher, through, jumps);
    }

    private static String summary(RateSeries series) {
        return "%-22s %s to %s  %s, %s"
                .formatted(
                        series.id(),
                        series.rates().getFirst().since(),
                        series.lastKnownDay(),
                        series.about().title(),
                        series.about().publisher());
    }

    static String row(ReferenceRate rate) {
        return "  %s %8s  %-9s  %s"
                .formatted(
                        rate.since(),
                        rate.percent().toPlainString(),
                        rate.source().status().code(),
                        rate.source().citation());
    }
}

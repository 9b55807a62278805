// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.interest.RateSeries;
import redress.interest.Rates;
import redress.interest.ReferenceRate;

/// `redress rates`: the published rates that the laws read, with the last day known.
@Command(
        name = "rates",
        description = "List the published rates that the laws read, or the history of one.",
        mixinStandardHelpOptions = true)
final class RatesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SERIES", description = "Whose history to print.")
    private @Nullable String id;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (id == null) {
            Rates.builtIn().all().forEach(series -> out.println(summary(series)));
            return 0;
        }
        try {
            RateSeries series = Rates.builtIn().series(id);
            out.println(summary(series));
            series.rates().forEach(rate -> out.println(row(rate)));
            return 0;
        } catch (IllegalArgumentException unknown) {
            spec.commandLine().getErr().println("redress rates: " + unknown.getMessage());
            return Main.WRONG_CALL;
        }
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

    private static String row(ReferenceRate rate) {
        return "  %s %8s  %-9s  %s"
                .formatted(
                        rate.since(),
                        rate.percent().toPlainString(),
                        rate.source().status().code(),
                        rate.source().citation());
    }
}

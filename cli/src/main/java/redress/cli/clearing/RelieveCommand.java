// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.clearing.FundTerms;
import redress.clearing.Relief;
import redress.clearing.ReliefCurve;
import redress.clearing.ReliefPlan;
import redress.clearing.SetOff;
import redress.clearing.SetOffPlan;

/// `redress relieve`: places a limited fund where it settles most debt.
@Command(
        name = "relieve",
        description = {
            "Place a limited fund where it settles most debt, after all that can be set off.",
            "A firm that receives money passes it on, so a unit settles a chain of debts."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "DEBTS is the file that 'redress clear' reads.",
            "",
            "  redress relieve debts.csv --fund EUR:1000000.00 --out injections.csv"
        })
public final class RelieveCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DEBTS", description = "The file of debts.")
    private Path debts;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "INJECTIONS",
            description =
                    "Where the injections go: a line for each firm that receives money, with what it settles.")
    private Path out;

    @Option(
            names = "--curve",
            paramLabel = "FILE",
            description = "Where the whole curve goes: what every size of the fund would settle.")
    private @Nullable Path curve;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Where the plan goes: id,set_off,relieved,remainder.")
    private @Nullable Path plan;

    @Option(
            names = "--chains",
            paramLabel = "FILE",
            description = "Where the chains go along which the money travels.")
    private @Nullable Path chains;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "A folder for a page that shows the round in pictures and tables.")
    private @Nullable Path report;

    @Option(
            names = "--jointly",
            description = "The set-off may change where the fund then settles more.")
    private boolean jointly;

    @Option(
            names = "--json",
            description = "Print one JSON object, or an array for several currencies.")
    private boolean json;

    @Mixin private FundOptions fund = new FundOptions();

    @Mixin private SetOffOptions options = new SetOffOptions();

    @Override
    public Integer call() {
        return new Answer(spec).to(this::relieve);
    }

    private int relieve() throws IOException {
        List<Path> inputs = new ArrayList<>(options.files());
        inputs.addAll(fund.files());
        inputs.add(debts);
        Path page = report == null ? null : Outputs.page(report);
        try (Outputs outputs = new Outputs(inputs, out, curve, plan, chains, page)) {
            Debts read = DebtFile.read(debts, progress());
            read.ids().freeze();
            List<Relieved> relieved = place(read);
            outputs.write(out, file -> InjectionsFile.write(read, relieved, file));
            outputs.write(curve, file -> InjectionsFile.writeCurve(relieved, file));
            outputs.write(plan, file -> InjectionsFile.writePlan(read, relieved, file));
            outputs.write(chains, file -> ChainsFile.writeChains(read, relieved, file));
            outputs.write(
                    page,
                    file ->
                            file.write(
                                    new ReliefReport(debts.toString(), read, relieved).toPage()));
            outputs.keep();
            Summary summary = Summary.ofRelief(relieved);
            spec.commandLine().getOut().println(json ? summary.toJson() : summary.toText());
        }
        return Answer.DONE;
    }

    private List<Relieved> place(Debts read) throws IOException {
        List<FundOptions.Fund> funds = fund.funds(read);
        List<FundTerms> terms = fund.terms(read, progress());
        List<SetOff> requests = options.requests(read, null, progress());
        List<Relieved> relieved = new ArrayList<>();
        for (FundOptions.Fund each : funds) {
            int place = each.ledger();
            relieved.add(
                    place(
                            read.ledgers().get(place),
                            requests.get(place),
                            terms.get(place),
                            each.amount()));
        }
        return relieved;
    }

    private Relieved place(Ledger ledger, SetOff request, FundTerms terms, long amount) {
        long start = System.nanoTime();
        SetOffPlan setOff = request.solve(progress().budget(Long.MAX_VALUE));
        Relief relief =
                (jointly ? Relief.jointlyWith(setOff) : Relief.after(setOff)).withTerms(terms);
        ReliefPlan placed = relief.place(amount, progress().budget(Long.MAX_VALUE));
        double seconds = (System.nanoTime() - start) / NANOS;
        Relieved.Naive naive =
                new Relieved.Naive(relief.proRata(amount), relief.largestFirst(amount));
        return new Relieved(
                ledger, setOff, amount, placed, drawn(relief, placed, amount), naive, seconds);
    }

    /// The whole curve where it is written, a stretch beyond the fund where it is drawn.
    private ReliefCurve drawn(Relief relief, ReliefPlan placed, long amount) {
        if (curve != null) {
            return relief.curve(progress().budget(Long.MAX_VALUE));
        }
        boolean small = amount < Long.MAX_VALUE / ReliefReport.DRAWN_FUNDS;
        return report == null || !small
                ? placed.curve()
                : relief.place(ReliefReport.DRAWN_FUNDS * amount, progress().budget(Long.MAX_VALUE))
                        .curve();
    }

    private Progress progress() {
        return new Progress(spec.commandLine().getErr());
    }
}

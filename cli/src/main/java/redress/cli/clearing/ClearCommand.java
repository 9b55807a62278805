// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.clearing.Budget;
import redress.clearing.SetOff;
import redress.clearing.SetOffPlan;

/// `redress clear`: cancels as much debt against debt as can be, and checks such a plan.
@Command(
        name = "clear",
        description = {
            "Set debts off against each other, as much as can be, and prove it.",
            "No money moves and nobody's net position changes."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "DEBTS is CSV or Parquet with id,debtor,creditor,amount,currency and may have",
            "  due       the day it was due, 2026-01-31",
            "  priority  1 to 10, what a unit of the debt counts",
            "  limit     the most to set off of the debt",
            "  excluded  disputed, assigned, insolvent or opted-out",
            "",
            "  redress clear debts.csv --out plan.csv --certificate certificate.csv",
            "  redress clear --verify debts.csv plan.csv certificate.csv"
        })
public final class ClearCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DEBTS", description = "The file of debts.")
    private Path debts;

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "PLAN CERTIFICATE",
            description = "With --verify: the plan and its certificate.")
    private List<Path> proof = new ArrayList<>();

    @Option(
            names = "--verify",
            description = "Check a plan against its certificate instead of making one.")
    private boolean verify;

    @Option(
            names = "--out",
            paramLabel = "PLAN",
            description = "Where the plan goes: id,set_off,remainder, a line for each debt.")
    private @Nullable Path out;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Where the proof goes: a whole number for each firm.")
    private @Nullable Path certificate;

    @Option(
            names = "--loops",
            paramLabel = "FILE",
            description =
                    "Where the loops go that the plan consists of, a line for each debt in one.")
    private @Nullable Path loops;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "A folder for a page that shows the round in pictures and tables.")
    private @Nullable Path report;

    @Option(
            names = "--json",
            description = "Print one JSON object, or an array for several currencies.")
    private boolean json;

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description = "The most that a firm gives up over all its debts: firm,currency,limit.")
    private @Nullable Path limits;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description =
                    "Stop solving then, with the best plan so far and a bound on what it lacks.")
    private @Nullable Integer timeLimit;

    @Mixin private SetOffOptions options = new SetOffOptions();

    @Override
    public Integer call() {
        return new Answer(spec).to(verify ? this::verify : this::clear);
    }

    private int clear() throws IOException {
        if (!proof.isEmpty()) {
            throw wrong("'%s' goes with --verify only".formatted(proof.getFirst()));
        }
        if (out == null) {
            throw wrong("--out must say where the plan goes");
        }
        Path page = report == null ? null : Outputs.page(report);
        try (Outputs outputs = new Outputs(inputs(), out, certificate, loops, page)) {
            Progress progress = new Progress(spec.commandLine().getErr());
            Debts read = DebtFile.read(debts, progress);
            read.ids().freeze();
            List<Cleared> cleared =
                    solve(read, options.requests(read, limits, progress), budget(progress));
            outputs.write(out, file -> PlanFile.write(read, cleared, file));
            outputs.write(certificate, file -> CertificateFile.write(read, cleared, file));
            outputs.write(loops, file -> ChainsFile.writeLoops(read, cleared, file));
            outputs.write(
                    page,
                    file -> file.write(new SetOffReport(debts.toString(), read, cleared).toPage()));
            outputs.keep();
            Summary summary = Summary.ofSetOff(cleared);
            spec.commandLine().getOut().println(json ? summary.toJson() : summary.toText());
        }
        return Answer.DONE;
    }

    private Budget budget(Progress progress) {
        if (timeLimit == null) {
            return progress.budget(Long.MAX_VALUE);
        }
        if (timeLimit < 1) {
            throw wrong("--time-limit (%d) must be 1 second or more".formatted(timeLimit));
        }
        return progress.budget(TimeUnit.SECONDS.toNanos(timeLimit));
    }

    private static List<Cleared> solve(Debts debts, List<SetOff> requests, Budget budget) {
        List<Cleared> cleared = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            long start = System.nanoTime();
            SetOffPlan plan = requests.get(i).solve(budget);
            double seconds = (System.nanoTime() - start) / NANOS;
            cleared.add(new Cleared(debts.ledgers().get(i), plan, seconds));
        }
        return cleared;
    }

    private int verify() throws IOException {
        if (proof.size() != 2 || out != null || certificate != null) {
            throw wrong("--verify takes three files and none of --out: DEBTS PLAN CERTIFICATE");
        }
        Progress progress = new Progress(spec.commandLine().getErr());
        Debts read = DebtFile.read(debts, progress);
        Check check =
                Check.of(
                        read, options.requests(read, limits, progress), proof.get(0), proof.get(1));
        if (check.stands()) {
            spec.commandLine().getOut().println(check.sentence());
            return Answer.DONE;
        }
        spec.commandLine().getErr().println("redress clear: " + check.sentence());
        return Answer.FAILED;
    }

    private List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(options.files());
        inputs.add(debts);
        if (limits != null) {
            inputs.add(limits);
        }
        return inputs;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `redress match`: finds whom mentions of companies mean in a register, or which mentions in one
/// list are the same party.
@Command(
        name = "match",
        description = {
            "Find whom mentions of companies mean in a register, or duplicates in a list."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Files are CSV in UTF-8: id,name and, where they are known, former_names (parted",
            "by |),country,address,postcode,vat,register_number,lei,email,phone. Usual other",
            "headers and the tables of Companies House and GLEIF are recognised.",
            "",
            "  redress match --register register.csv --mentions mentions.csv --out matched.csv",
            "  redress match --register register.csv --mentions mentions.csv --explain 17",
            "  redress match --dedupe people.csv --map id=person_id,name=person_name \\",
            "      --out groups.csv"
        })
public final class MatchCommand implements Callable<Integer> {
    /// Lucene speaks of a module that would make its vectors faster; there are none here.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal");

    private static final int MIB = 1 << 20;
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG = 2;

    @Spec private CommandSpec spec;

    @Option(names = "--register", paramLabel = "FILE", description = "The register.")
    private @Nullable Path register;

    @Option(
            names = "--mentions",
            paramLabel = "FILE",
            description = "Whom to look for in the register.")
    private @Nullable Path mentions;

    @Option(
            names = "--dedupe",
            paramLabel = "FILE",
            description = "Find those that are one party in this list instead.")
    private @Nullable Path dedupe;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {
                "Where the answers go, one for each mention: mention_id,register_id,zone,probability,",
                "runner_up_id,runner_up_probability; with --dedupe mention_id,cluster_id."
            })
    private @Nullable Path out;

    @Option(
            names = "--explain",
            paramLabel = "ID",
            description = "Show what speaks for and against whom this mention may mean.")
    private @Nullable String explain;

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "FIELD=HEADER",
            description = "Other headers of the mentions or the list.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--register-map",
            split = ",",
            paramLabel = "FIELD=HEADER",
            description = "Other headers of the register.")
    private Map<String, String> registerMap = new LinkedHashMap<>();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Keep the index of the register here; the next call finds it made.")
    private @Nullable Path index;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            defaultValue = "0.9",
            description =
                    "With --dedupe: how probably the members of a group are one (default: 0.9).")
    private double threshold;

    @Option(names = "--json", description = "Print the counts as one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        LUCENE.setLevel(Level.SEVERE);
        try {
            requireOneTask();
            if (dedupe != null) {
                new ListTask(dedupe, map, threshold).run(this);
            } else if (register != null && mentions != null) {
                new RegisterTask(register, registerMap, mentions, map, index).run(this);
            }
            return DONE;
        } catch (IllegalArgumentException wrong) {
            return complain(String.valueOf(wrong.getMessage()), WRONG);
        } catch (NoSuchFileException missing) {
            return complain("%s is not there".formatted(missing.getFile()), WRONG);
        } catch (AccessDeniedException closed) {
            return complain("%s must not be opened by you".formatted(closed.getFile()), WRONG);
        } catch (OutOfMemoryError _) {
            return complain(
                    "%,d MiB of memory are not enough; more are given by REDRESS_MEMORY, such as REDRESS_MEMORY=16g"
                            .formatted(Runtime.getRuntime().maxMemory() / MIB),
                    FAILED);
        } catch (IOException | UncheckedIOException failed) {
            return complain(String.valueOf(failed.getMessage()), FAILED);
        }
    }

    private void requireOneTask() throws IOException {
        boolean both = register != null && mentions != null;
        boolean any = register != null || mentions != null || index != null;
        if (dedupe == null ? !both : any || !registerMap.isEmpty()) {
            throw new IllegalArgumentException(
                    "give --register and --mentions, or --dedupe alone: 'redress match --help' shows the calls");
        }
        if ((out == null) == (explain == null) || (json && explain != null)) {
            throw new IllegalArgumentException(
                    "give either --out, with or without --json, or --explain");
        }
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException(
                    "--threshold (%s) must be above 0, to 1".formatted(threshold));
        }
        requireFile(register);
        requireFile(mentions);
        requireFile(dedupe);
    }

    private void requireFile(@Nullable Path in) throws IOException {
        if (in == null) {
            return;
        }
        if (!Files.isRegularFile(in)) {
            throw new NoSuchFileException(in.toString());
        }
        if (out != null && Files.exists(out) && Files.isSameFile(in, out)) {
            throw new IllegalArgumentException(
                    "--out (%s) must be another file than those read".formatted(out));
        }
    }

    Progress progress() {
        return new Progress(spec.commandLine().getErr());
    }

    @Nullable Path out() {
        return out;
    }

    @Nullable String explained() {
        return explain;
    }

    void print(String text, String asJson) {
        spec.commandLine().getOut().println(json ? asJson : text);
    }

    void show(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    private int complain(String sentence, int exitCode) {
        spec.commandLine().getErr().println("redress match: " + sentence);
        return exitCode;
    }
}

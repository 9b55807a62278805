// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import redress.app.claim.RatesFolder;
import redress.interest.publication.Continuation;
import redress.interest.publication.Observation;
import redress.interest.publication.Publication;
import redress.interest.publication.Published;

/// Carries the rates of a folder on with a publisher's file: all of it, or nothing.
final class RateImport {
    private static final int MOST_LINES_SHOWN = 5;

    private final RatesFolder folder;
    private final PrintWriter out;
    private final PrintWriter err;

    RateImport(RatesFolder folder, CommandLine command) {
        this.folder = folder;
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /// Reads the file and keeps what is new in it.
    ///
    /// @param through the last day for which the file speaks; null for that of its last value
    /// @param accepted the days whose jumps a person has looked at
    /// @return the exit code
    int take(Path file, String publisher, @Nullable String through, List<String> accepted) {
        Publication publication = Publication.parse(publisher);
        LocalDate last = through == null ? null : Typed.day("--through", through);
        Set<LocalDate> right =
                accepted.stream()
                        .map(day -> Typed.day("--accept-jump", day))
                        .collect(Collectors.toSet());
        List<Continuation.Carried> taken = new ArrayList<>();
        boolean refused = false;
        for (Published part : read(publication, file, last)) {
            switch (Continuation.of(folder.read().series(part.series()), part)) {
                case Continuation.Contradicted(var differences) -> {
                    differences.stream()
                            .limit(MOST_LINES_SHOWN)
                            .forEach(it -> complain(file, contradiction(part, it)));
                    refused = true;
                }
                case Continuation.Carried it -> {
                    refused |= asks(file, part, it, right);
                    taken.add(it);
                }
            }
        }
        if (refused) {
            err.println("redress rates: nothing was taken");
            return 1;
        }
        taken.forEach(this::keep);
        return 0;
    }

    /// Whether a jump is in it that nobody has accepted; if so, it is asked about.
    private boolean asks(
            Path file, Published part, Continuation.Carried it, Set<LocalDate> accepted) {
        List<Continuation.Jump> open =
                it.jumps().stream().filter(jump -> !accepted.contains(jump.day())).toList();
        open.forEach(jump -> complain(file, question(part, jump)));
        return !open.isEmpty();
    }

    private static List<Published> read(
            Publication publication, Path file, @Nullable LocalDate last) {
        LocalDate today = LocalDate.now(Clock.system(ZoneOffset.UTC));
        if (last != null && last.isAfter(today)) {
            throw new IllegalArgumentException(
                    "--through (%s) must not lie after today (%s)".formatted(last, today));
        }
        String name = file.getFileName().toString().replaceAll("[^\\p{Alnum}._ -]", "_");
        String source = "%s, file %s".formatted(publication.code(), name);
        String text = RatesFolder.text(file);
        try {
            List<Published> read = publication.publish(text, source, last);
            requirePast(read.getFirst().observations().getLast(), today);
            return read;
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("%s: %s".formatted(file, wrong.getMessage()), wrong);
        }
    }

    private static void requirePast(Observation latest, LocalDate today) {
        if (latest.day().isAfter(today)) {
            throw new IllegalArgumentException(
                    "line %d has the day %s, which lies after today (%s)"
                            .formatted(latest.line(), latest.day(), today));
        }
    }

    private void keep(Continuation.Carried it) {
        if (it.added().isEmpty()) {
            out.printf("%s: nothing new%n", it.series().id());
            return;
        }
        out.printf(
                "%s: known to %s, in %s%n",
                it.series().id(), it.series().lastKnownDay(), folder.write(it.series()));
        it.added().forEach(rate -> out.println(RatesCommand.row(rate)));
    }

    private void complain(Path file, String what) {
        err.printf("redress rates: %s: %s%n", file, what);
    }

    private static String contradiction(Published part, Continuation.Difference it) {
        return "line %d says %s for %s of %s, and %s is known since %s (%s): if the publisher revised it, correct that row by hand and begin its source with the word correction"
                .formatted(
                        it.line(),
                        it.read().toPlainString(),
                        part.series(),
                        it.day(),
                        it.known().percent().toPlainString(),
                        it.known().since(),
                        it.known().source().citation());
    }

    private static String question(Published part, Continuation.Jump jump) {
        return "line %d moves %s from %s to %s on %s: if that is right, add --accept-jump %s"
                .formatted(
                        jump.line(),
                        part.series(),
                        jump.before().toPlainString(),
                        jump.after().toPlainString(),
                        jump.day(),
                        jump.day());
    }
}

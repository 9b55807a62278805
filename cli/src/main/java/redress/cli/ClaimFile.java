// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import redress.interest.regime.Regimes;

/// A table of claims that is assessed line by line into another table, in order, block after block
/// on all cores. No line is dropped; memory does not grow with the table.
final class ClaimFile {
    private static final int BLOCK = 10_000;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Path in;
    private final Path out;
    private final PrintWriter progress;
    private long lines;
    private long unanswered;

    ClaimFile(Path in, Path out, PrintWriter progress) {
        this.in = in;
        this.out = out;
        this.progress = progress;
    }

    /// Assesses the whole table.
    ///
    /// @return whether every line has a sum
    boolean assess(Regimes laws) {
        requireTwoFiles();
        try (Reader reader = Files.newBufferedReader(in);
                BufferedWriter writer = Files.newBufferedWriter(out);
                ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            assess(new Lines(reader), writer, laws, cores);
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(notThere(missing), missing);
        } catch (MalformedInputException notText) {
            throw new IllegalArgumentException(
                    "--in (%s) must be text in UTF-8: save it as CSV UTF-8".formatted(in), notText);
        } catch (IOException failed) {
            throw new CommandFailure(
                    "%s or %s cannot be used: %s".formatted(in, out, failed.getMessage()), failed);
        }
        return unanswered == 0;
    }

    private String notThere(NoSuchFileException missing) {
        return missing.getFile().equals(in.toString())
                ? "--in (%s) is not there: give the path of a table of claims".formatted(in)
                : "--out (%s) must lie in a folder that is there".formatted(out);
    }

    private void requireTwoFiles() {
        try {
            if (Files.exists(out) && Files.isSameFile(in, out)) {
                throw new IllegalArgumentException(
                        "--out (%s) must be another file than --in".formatted(out));
            }
        } catch (IOException unreadable) {
            throw new CommandFailure(
                    "%s cannot be read: %s".formatted(in, unreadable.getMessage()), unreadable);
        }
    }

    /// Reads and writes here while the cores assess; no more than two blocks for each of them are
    /// in memory.
    private void assess(Lines lines, Writer writer, Regimes laws, ExecutorService cores)
            throws IOException {
        String header = lines.next();
        ClaimColumns columns = ClaimColumns.parse(header == null ? "" : header);
        writer.write(ClaimColumns.ANSWER_HEADER + "\n");
        Deque<Future<Answers>> waiting = new ArrayDeque<>();
        List<String> block = lines.next(BLOCK);
        while (!block.isEmpty()) {
            List<String> taken = block;
            waiting.add(cores.submit(() -> Answers.of(columns, laws, taken)));
            if (waiting.size() >= 2 * CORES) {
                write(waiting.remove(), writer);
            }
            block = lines.next(BLOCK);
        }
        while (!waiting.isEmpty()) {
            write(waiting.remove(), writer);
        }
    }

    private void write(Future<Answers> assessed, Writer writer) throws IOException {
        Answers answers = answers(assessed);
        writer.write(answers.text());
        lines += answers.lines();
        unanswered += answers.unanswered();
        progress.printf("%d claims, %d without a sum%n", lines, unanswered);
        progress.flush();
    }

    private static Answers answers(Future<Answers> assessed) {
        try {
            return assessed.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("stopped before the end", stopped);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    /// A block of assessed lines.
    private record Answers(String text, int lines, int unanswered) {
        private static final int USUAL_LENGTH = 400;

        static Answers of(ClaimColumns columns, Regimes laws, List<String> block) {
            StringBuilder text = new StringBuilder(block.size() * USUAL_LENGTH);
            int unanswered = 0;
            for (String line : block) {
                ClaimColumns.Answer answer = columns.answer(line, laws);
                text.append(answer.line()).append('\n');
                unanswered += answer.answered() ? 0 : 1;
            }
            return new Answers(text.toString(), block.size(), unanswered);
        }
    }
}

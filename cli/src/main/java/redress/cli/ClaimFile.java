// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.interest.regime.Regimes;

/// A table of claims that is assessed line by line into another table, in order, block after block
/// on all cores. No line is dropped; memory does not grow with the table.
final class ClaimFile {
    private static final int BLOCK = 20_000;
    private static final int LONGEST_LINE = 10_000;

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
        try (BufferedReader reader = Files.newBufferedReader(in);
                BufferedWriter writer = Files.newBufferedWriter(out)) {
            String header = line(reader);
            ClaimColumns columns = ClaimColumns.parse(header == null ? "" : header);
            writer.write(ClaimColumns.ANSWER_HEADER + "\n");
            List<String> block = block(reader);
            while (!block.isEmpty()) {
                write(columns, laws, block, writer);
                block = block(reader);
            }
        } catch (NoSuchFileException missing) {
            throw new CommandFailure(
                    "--in or --out (%s) is not there".formatted(missing.getFile()), missing);
        } catch (MalformedInputException notText) {
            throw new CommandFailure("--in (%s) must be text in UTF-8".formatted(in), notText);
        } catch (IOException failed) {
            throw new CommandFailure(
                    "%s or %s cannot be used: %s".formatted(in, out, failed.getMessage()), failed);
        }
        return unanswered == 0;
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

    private void write(
            ClaimColumns columns, Regimes laws, List<String> block, BufferedWriter writer)
            throws IOException {
        List<ClaimColumns.Answer> answers =
                block.parallelStream().map(line -> columns.answer(line, laws)).toList();
        for (ClaimColumns.Answer answer : answers) {
            writer.write(answer.line());
            writer.write('\n');
            unanswered += answer.answered() ? 0 : 1;
        }
        lines += block.size();
        progress.printf("%d claims, %d without a sum%n", lines, unanswered);
        progress.flush();
    }

    private static List<String> block(BufferedReader reader) throws IOException {
        List<String> block = new ArrayList<>(BLOCK);
        String line = line(reader);
        while (line != null) {
            if (!line.isBlank()) {
                block.add(line);
            }
            line = block.size() < BLOCK ? line(reader) : null;
        }
        return block;
    }

    /// The next line, cut after its ten-thousandth character; null at the end.
    private static @Nullable String line(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (c != '\r' && line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
            c = reader.read();
        }
        return line.toString();
    }
}

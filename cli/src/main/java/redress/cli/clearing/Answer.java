// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine.Model.CommandSpec;
import redress.cli.table.BadTable;

/// How a command ends: with its exit code, and with a sentence instead of a stack trace.
record Answer(CommandSpec spec) {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private static final int MIB = 1 << 20;

    /// Something that may fail to read or write.
    @FunctionalInterface
    interface Work {
        int run() throws IOException;
    }

    int to(Work work) {
        try {
            return work.run();
        } catch (BadTable | IllegalArgumentException refused) {
            return complain(String.valueOf(refused.getMessage()), BAD_INPUT);
        } catch (IOException failed) {
            return complain(sentence(failed), FAILED);
        } catch (OutOfMemoryError tooLarge) {
            return complain(
                    "%,d MiB of memory are not enough for so many debts; more are given by REDRESS_MEMORY, such as REDRESS_MEMORY=16g"
                            .formatted(Runtime.getRuntime().maxMemory() / MIB),
                    FAILED);
        }
    }

    private int complain(String message, int exitCode) {
        message.lines()
                .forEach(line ->
                        spec.commandLine()
                                .getErr()
                                .println("%s: %s".formatted(spec.qualifiedName(), line)));
        return exitCode;
    }

    private static String sentence(IOException failed) {
        return switch (failed) {
            case NoSuchFileException missing -> "%s is not there".formatted(missing.getFile());
            case AccessDeniedException closed ->
                    "%s must not be opened by you".formatted(closed.getFile());
            case FileSystemException other ->
                    "%s cannot be used: %s".formatted(other.getFile(), other.getReason());
            default -> String.valueOf(failed.getMessage());
        };
    }
}

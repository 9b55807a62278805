// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.einvoice.InvoiceReader;

/// `redress read`: what e-invoices say, and what to look at in them.
@Command(
        name = "read",
        description = "What e-invoices say: UBL, CII, ZUGFeRD and Factur-X, as XML or PDF.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private static final int ALL_READ = 0;
    private static final int SOME_NOT = 1;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Print one JSON array, an object for each file.")
    private boolean json;

    @Override
    public Integer call() {
        silencePdfLibrary();
        List<ReadAnswer> answers = new ArrayList<>();
        boolean complete = true;
        for (Path path : paths) {
            List<ReadAnswer> found = read(path);
            if (found.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("redress read: %s holds no file".formatted(path));
                complete = false;
            }
            answers.addAll(found);
        }
        print(answers);
        return complete && answers.stream().allMatch(ReadAnswer::isRead) ? ALL_READ : SOME_NOT;
    }

    private void print(List<ReadAnswer> answers) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ReadAnswer.toJson(answers));
        } else {
            answers.forEach(answer -> out.println(answer.toText()));
        }
    }

    private static List<ReadAnswer> read(Path path) {
        try {
            BasicFileAttributes named = Files.readAttributes(path, BasicFileAttributes.class);
            if (named.isDirectory()) {
                return FolderWalk.of(path).stream().map(ReadCommand::readFound).toList();
            }
            return List.of(named.isRegularFile() ? readFile(path) : ReadAnswer.noFile(path));
        } catch (NoSuchFileException _) {
            return List.of(ReadAnswer.notFound(path));
        } catch (IOException e) {
            return List.of(ReadAnswer.unreadable(path, e));
        }
    }

    private static ReadAnswer readFound(FolderWalk.Found found) {
        return switch (found) {
            case FolderWalk.Plain(Path file) -> readFile(file);
            case FolderWalk.Closed(Path path, IOException why) -> ReadAnswer.unreadable(path, why);
        };
    }

    // One byte more than is read lets the reader refuse a larger file by itself.
    private static ReadAnswer readFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(InvoiceReader.MOST_BYTES + 1);
            return new ReadAnswer(file, InvoiceReader.read(bytes, file.toString()));
        } catch (IOException e) {
            return ReadAnswer.unreadable(file, e);
        }
    }

    // It logs what it repairs, and the answer goes to the same place.
    private static void silencePdfLibrary() {
        String logging = "org.apache.commons.logging.";
        System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
        System.setProperty(logging + "Log", logging + "impl.NoOpLog");
    }
}

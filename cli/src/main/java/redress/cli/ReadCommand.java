// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import redress.einvoice.Finding;
import redress.einvoice.InvoiceReader;
import redress.einvoice.Reading;
import redress.einvoice.Severity;

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
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(
                        spec.commandLine(), "FILE (%s) must exist".formatted(path));
            }
            answers.addAll(read(path));
        }
        String printed =
                json
                        ? ReadAnswer.toJson(answers)
                        : String.join(
                                System.lineSeparator(),
                                answers.stream().map(ReadAnswer::toText).toList());
        spec.commandLine().getOut().println(printed);
        return answers.stream().allMatch(ReadAnswer::isRead) ? ALL_READ : SOME_NOT;
    }

    private static List<ReadAnswer> read(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().map(ReadCommand::readFile).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(unreadable(path, e));
        }
    }

    // One byte more than is read lets the reader refuse a larger file by itself.
    private static ReadAnswer readFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(InvoiceReader.MOST_BYTES + 1);
            return new ReadAnswer(file, InvoiceReader.read(bytes, file.toString()));
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static ReadAnswer unreadable(Path path, Exception e) {
        Finding finding =
                new Finding(
                        "file-unreadable",
                        Severity.ERROR,
                        path.toString(),
                        "The file could not be opened (%s); check that you may read it."
                                .formatted(e.getClass().getSimpleName()));
        return new ReadAnswer(path, new Reading.Refused(List.of(finding)));
    }

    // It logs what it repairs, and the answer goes to the same place.
    private static void silencePdfLibrary() {
        String logging = "org.apache.commons.logging.";
        System.setProperty(logging + "LogFactory", logging + "impl.LogFactoryImpl");
        System.setProperty(logging + "Log", logging + "impl.NoOpLog");
    }
}

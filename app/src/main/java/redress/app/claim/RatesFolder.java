// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import redress.interest.RateSeries;
import redress.interest.Rates;

/// A folder with newer rates than those that came with Redress: one table `ID.csv` for each series
/// that it continues, `from,value,source,status`.
public record RatesFolder(Path path) {

    private static final long LARGEST = 5_000_000;
    private static final String END = ".csv";

    /// The built-in rates continued by the folder's; one that is not there yet adds nothing. A
    /// table that is wrong is refused with its file, line and reason.
    public Rates read() {
        Rates rates = Rates.builtIn();
        for (Path file : tables()) {
            rates = continued(rates, file);
        }
        return rates;
    }

    /// Whether there is no table in it, so that [#read] gives the built-in rates.
    public boolean isEmpty() {
        return tables().isEmpty();
    }

    /// Keeps a series in the folder, in place of what it held of it.
    public Path write(RateSeries series) {
        Path file = path.resolve(series.id() + END);
        try {
            Files.createDirectories(path);
            Path draft = Files.createTempFile(path, series.id(), ".new");
            Files.writeString(draft, series.toCsv());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), failed);
        }
    }

    /// The text of a table; one that is too large or no UTF-8 is refused.
    public static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException(
                        "%s must have at most %d bytes".formatted(file, LARGEST));
            }
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("%s must be text in UTF-8".formatted(file), notText);
        } catch (IOException failed) {
            throw new IllegalArgumentException("%s cannot be read".formatted(file), failed);
        }
    }

    private static Rates continued(Rates rates, Path file) {
        String id = file.getFileName().toString().replace(END, "");
        try {
            RateSeries.About about = rates.series(id).about();
            return rates.continuedWith(RateSeries.parse(about, text(file)));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("%s: %s".formatted(file, wrong.getMessage()), wrong);
        }
    }

    private List<Path> tables() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(END)).sorted().toList();
        } catch (IOException failed) {
            throw new IllegalArgumentException("%s cannot be read".formatted(path), failed);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The pages under `docs/reference` whose tables are made from code. Run the tests with
/// `-Dredress.write=true` to make them anew.
public final class ReferencePages {
    private static final String BEGIN = "<!-- made by a test: begin -->\n";
    private static final String END = "<!-- made by a test: end -->";

    private ReferencePages() {}

    /// The part of a page that is made, after it was made anew where that is asked for.
    public static String made(String page, String table) {
        Path file = repository().resolve("docs/reference").resolve(page);
        try {
            String text = Files.readString(file);
            if (Boolean.getBoolean("redress.write")) {
                int begin = text.indexOf(BEGIN) + BEGIN.length();
                text = text.substring(0, begin) + table + text.substring(text.indexOf(END));
                Files.writeString(file, text);
            }
            return text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path repository() {
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve("docs/reference"))) {
                return path;
            }
        }
        throw new IllegalStateException("no docs/reference above the working directory");
    }
}

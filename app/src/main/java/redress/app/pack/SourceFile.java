// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// A file of a pack as text, with the place for its findings.
record SourceFile(Path path, Findings findings) {
    private static final long MOST_BYTES = 4_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    void add(int line, String code, String message) {
        findings.add(path, line, code, message);
    }

    boolean exists() {
        return Files.exists(path);
    }

    /// The text; empty with a finding where it cannot be read.
    Optional<String> text() {
        try {
            if (Files.size(path) > MOST_BYTES) {
                add(
                        1,
                        "too-large",
                        "The file has more than %d bytes; split it.".formatted(MOST_BYTES));
                return Optional.empty();
            }
            String text = Files.readString(path);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (NoSuchFileException _) {
            add(1, "no-file", "The file is missing; add it.");
        } catch (MalformedInputException _) {
            add(1, "not-utf-8", "The file is not UTF-8; save it as UTF-8.");
        } catch (IOException e) {
            add(1, "unreadable", "The file cannot be read (%s).".formatted(e.getMessage()));
        }
        return Optional.empty();
    }
}

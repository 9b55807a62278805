// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The lines of a table that comes with this module, without remarks.
final class Lines {

    private Lines() {}

    static Stream<String> of(String name) {
        try (InputStream in = Lines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table (%s) must be in the module".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// A program run to its end in a bare environment.
///
/// @param exitCode the program's exit code
/// @param output what it printed, errors included
record Command(int exitCode, String output) {
    private static final String SEARCH_PATH =
            "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    /// Variables of the caller (PGPORT, LD_LIBRARY_PATH, a locale) must not reach PostgreSQL.
    static void clean(Map<String, String> environment) {
        environment.clear();
        environment.put("PATH", SEARCH_PATH);
        environment.put("LC_ALL", "C");
    }

    static Command run(List<String> words) {
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            clean(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output.strip());
        } catch (IOException absent) {
            return new Command(127, String.valueOf(absent.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("interrupted while running " + words.getFirst(), stopped);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    /// The output, or a failure that names what was tried.
    String orFail(String attempt) {
        if (!succeeded()) {
            throw new PostgresFailure(
                    "%s failed with exit code %d: %s".formatted(attempt, exitCode, output));
        }
        return output;
    }
}

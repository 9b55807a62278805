// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the how-to pages print is what the commands print, and the lines of files that they show
/// stand in those files.
class HowToTest {
    private static final Pattern CALL =
            Pattern.compile("```sh\n\\./redress (\\w+) (.*)\n```\n\n```text\n(.*)\n```");
    private static final Pattern TABLE = Pattern.compile("```csv\n((?s).*?)```");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"set-off.md", "relief.md"})
    void everyCallOnThePagePrintsWhatThePageSays(String page) throws IOException {
        String text = Files.readString(howTo().resolve(page));
        Matcher call = CALL.matcher(text);
        int calls = 0;
        while (call.find()) {
            calls++;
            Object command =
                    "clear".equals(call.group(1)) ? new ClearCommand() : new RelieveCommand();
            Command run = Command.run(command, arguments(call.group(2)));
            assertThat(run.err()).isEmpty();
            assertThat(run.out().strip()).isEqualTo(call.group(3));
        }
        assertThat(calls).isPositive();
        assertThatTablesAreTrue(text);
    }

    private void assertThatTablesAreTrue(String text) throws IOException {
        StringBuilder files = new StringBuilder(Files.readString(howTo().resolve("debts.csv")));
        try (var written = Files.list(folder)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.append(Files.readString(file));
            }
        }
        List<String> lines = files.toString().lines().toList();
        TABLE.matcher(text)
                .results()
                .flatMap(table -> table.group(1).lines())
                .forEach(line -> assertThat(lines).contains(line));
    }

    private Object[] arguments(String typed) {
        return List.of(typed.split(" ")).stream()
                .map(word ->
                        word.startsWith("docs/")
                                ? howTo().resolve(Path.of(word).getFileName()).toString()
                                : word.matches("[a-z]+(\\.csv)?")
                                        ? folder.resolve(word).toString()
                                        : word)
                .toArray();
    }

    private static Path howTo() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder.getParent() != null, Path::getParent)
                .map(folder -> folder.resolve("docs/how-to"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }
}

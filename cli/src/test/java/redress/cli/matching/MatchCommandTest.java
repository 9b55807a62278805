// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class MatchCommandTest {
    private static final String REGISTER =
            """
            id,name,former_names,country,address,postcode,vat
            gb1,Harrow & Pike Limited,Harrow Tools Ltd|Pike Ltd,GB,1 Mill Lane,LS1 1AA,
            de1,Müller Gerätebau GmbH,,DE,Ostkai 4,20457,DE136695976
            de2,Tannhof Logistik GmbH,,DE,,20002,
            de3,Tannhof Logistik GmbH,,DE,,30003,
            cn1,华为技术有限公司,,CN,,518129,
            gr1,Ελληνικά Πετρέλαια Α.Ε.,,GR,,15125,
            bg1,Балкан Транс ЕООД,,BG,,1000,
            ae1,شركة النور للتجارة,,AE,,,
            """;

    @TempDir private Path folder;

    @Test
    void linksWhatIsSureAsksInDoubtAndLeavesTheRestApart() throws IOException {
        Path out = folder.resolve("out.csv");
        Run run =
                run(
                        REGISTER,
                        """
                        id,name,postcode,vat
                        m1,HARROW AND PIKE LTD.,LS1 1AA,
                        m2,Pike Limited,LS1 1AA,
                        m3,Muller Geraetebau,,DE136695976
                        m4,Tannhof Logistik,,
                        m5,Seilerei Amrum OHG,,
                        m6,,,
                        """,
                        "--out",
                        out);

        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("6 mentions: 2 link, 2 review, 1 apart, 1 unreadable");
        assertThat(run.err).contains("line 7 is not taken: name (m6) must not be empty");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "mention_id,register_id,zone,probability,runner_up_id,runner_up_probability");
        assertThat(lines.subList(1, 5))
                .satisfiesExactly(
                        m1 -> assertThat(m1).startsWith("m1,gb1,link,"),
                        m2 -> assertThat(m2).startsWith("m2,gb1,review,"),
                        m3 -> assertThat(m3).startsWith("m3,de1,link,"),
                        m4 -> assertThat(m4).matches("m4,de[23],review,0\\.\\d{4},de[23],.*"));
        assertThat(lines.get(5)).startsWith("m5,,apart,,");
        assertThat(lines.get(6)).isEqualTo("m6,,unreadable,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cn1 | 華為技術有限公司 | 518129",
                "gr1 | ΕΛΛΗΝΙΚΑ ΠΕΤΡΕΛΑΙΑ ΑΕ | 15125",
                "bg1 | Balkan Trans EOOD | 1000",
                "de1 | MUELLER GERÄTEBAU GMBH | 20457",
                "gb1 | Harrow\u200B & Pike Limited | LS1 1AA",
                "gb1 | Нarrow & Рike Limited | LS1 1AA",
                "ae1 | شركة النور للتجارة | ''"
            })
    void readsNamesOfOtherScripts(String entry, String name, String postcode) throws IOException {
        Path out = folder.resolve("out.csv");
        run(REGISTER, "id,name,postcode\nm,%s,%s\n".formatted(name, postcode), "--out", out);

        assertThat(Files.readAllLines(out).get(1)).startsWith("m," + entry + ",");
    }

    /// The page in docs/how-to shows what the command writes.
    @Test
    void writesWhatThePageShows() throws IOException {
        Path page = Path.of("../docs/how-to/match-names.md");
        Path out = folder.resolve("out.csv");
        Run run =
                run(
                        "--register",
                        page.resolveSibling("register.csv"),
                        "--mentions",
                        page.resolveSibling("mentions.csv"),
                        "--out",
                        out);

        assertThat(run.exit).as(run.err).isZero();
        assertThat(Files.readString(page)).contains("```csv\n" + Files.readString(out) + "```");
    }

    @Test
    void explainsAMention() throws IOException {
        Run run = run(REGISTER, "id,name\nm4,Tannhof Logistik\n", "--explain", "m4");

        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("m4: for review", "de2", "de3", "before looking", "sum");
    }

    @Test
    void takesOtherHeadersAndCountsAsJson() throws IOException {
        Path out = folder.resolve("out.csv");
        Run run =
                run(
                        REGISTER,
                        "nr,who,zip\n7,Harrow & Pike Limited,LS1 1AA\n",
                        "--map",
                        "id=nr,name=who,postcode=zip",
                        "--json",
                        "--out",
                        out);

        assertThat(run.out).startsWith("{\"mentions\": 1, \"link\": 1, \"review\": 0");
    }

    @Test
    void keepsAnIndexUntilTheRegisterChanges() throws IOException {
        Path index = folder.resolve("kept");
        String mention = "id,name\nm,Harrow & Pike Limited\n";
        Path out = folder.resolve("out.csv");
        assertThat(run(REGISTER, mention, "--index", index, "--out", out).exit).isZero();
        Path marker = index.resolve("made-from.txt");
        var made = Files.getLastModifiedTime(marker);

        assertThat(run(null, mention, "--index", index, "--out", out).exit).isZero();
        assertThat(Files.getLastModifiedTime(marker)).isEqualTo(made);

        run(REGISTER + "gb2,Other Ltd,,GB,,,\n", mention, "--index", index, "--out", out);
        assertThat(Files.getLastModifiedTime(marker)).isNotEqualTo(made);
        assertThat(Files.readString(out)).contains("m,gb1,review");
    }

    @Test
    void deletesNothingThatItDidNotMake() throws IOException {
        String mention = "id,name\nm,Harrow & Pike Limited\n";
        Path out = folder.resolve("out.csv");
        for (String mine : List.of("notes.txt", "_notes.txt", "segments.txt", "index/_notes")) {
            Path strange = Files.createTempDirectory(folder, "strange");
            Files.createDirectories(strange.resolve(mine).getParent());
            Files.writeString(strange.resolve(mine), "mine");
            assertThat(run(REGISTER, mention, "--index", strange, "--out", out).exit).isEqualTo(2);
            assertThat(strange.resolve(mine)).hasContent("mine");
        }

        Path index = folder.resolve("kept");
        assertThat(run(REGISTER, mention, "--index", index, "--out", out).exit).isZero();
        Files.writeString(index.resolve("_later"), "mine");
        run(REGISTER + "gb2,Other Ltd,,GB,,,\n", mention, "--index", index, "--out", out);
        assertThat(index.resolve("_later")).hasContent("mine");
    }

    @Test
    void refusesWhatIsNoUtf8HoweverLateItComes() throws IOException {
        Path out = folder.resolve("out.csv");
        Path late = folder.resolve("late.csv");
        Files.writeString(
                late,
                "id,name\n" + "m,Harrow & Pike Limited\n".repeat(5_000) + "n,M\u00FCller\n",
                StandardCharsets.ISO_8859_1);
        Path register = Files.writeString(folder.resolve("entries.csv"), REGISTER);
        Run run = run("--register", register, "--mentions", late, "--out", out);
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err.lines()).singleElement().asString().contains("UTF-8", "save it as");
        assertThat(out).doesNotExist();
    }

    @Test
    void groupsDuplicatesAlikeInAnyOrder() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String place = "%d Park Row,YO1 %dAA".formatted(i, i % 10);
            rows.add("a%d,%s %s Ltd,%s".formatted(i, word(i), word(i + 7), place));
            rows.add("b%d,%s %s LIMITED,%s".formatted(i, word(i), word(i + 7), place));
        }
        Map<String, String> first = groups(rows);
        assertThat(first).hasSize(80);
        for (int i = 0; i < 40; i++) {
            assertThat(first.get("a" + i)).isEqualTo(first.get("b" + i));
        }
        assertThat(first.values().stream().distinct()).hasSize(40);

        Collections.shuffle(rows, new Random(7));
        assertThat(groups(rows)).isEqualTo(first);
    }

    @Test
    void groupsAnyNumberOfEqualRows() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add("c%03d,Seilerei Amrum OHG,Am Hafen 1,25946".formatted(i));
        }
        rows.add("d,Tannhof Logistik GmbH,Ostkai 4,20457");

        Map<String, String> groups = groups(rows);

        assertThat(groups.get("d")).isEqualTo("g-d");
        groups.remove("d");
        assertThat(groups).hasSize(200);
        assertThat(groups.values()).containsOnly("g-c000");
    }

    private Map<String, String> groups(List<String> rows) throws IOException {
        Path list = folder.resolve("list.csv");
        Path out = folder.resolve("groups.csv");
        Files.writeString(
                list, "person_id,person_name,address,postcode\n" + String.join("\n", rows));
        Run run = run("--dedupe", list, "--map", "id=person_id,name=person_name", "--out", out);
        assertThat(run.exit).as(run.err).isZero();
        Map<String, String> groups = new HashMap<>();
        Files.readAllLines(out).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> groups.put(cells[0], cells[1]));
        return groups;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | empty",
                "'a,b\n1,2\n' | id",
                "'\0\1\2' | UTF-8",
                "'id,name\n\"never ends' | CSV",
            })
    void refusesWhatIsNoTable(String text, String said) throws IOException {
        Path out = folder.resolve("out.csv");
        Run run = run(REGISTER, text, "--out", out);

        assertThat(run.exit).as(run.err).isEqualTo(2);
        assertThat(run.err.lines()).singleElement().asString().contains(said);
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesCellsAndRowsWithoutEnd() throws IOException {
        Path out = folder.resolve("out.csv");
        Run row = run(REGISTER, "id,name\nm,%s\n".formatted("x".repeat(2_000_000)), "--out", out);
        assertThat(row.exit).isEqualTo(2);
        assertThat(row.err).contains("100,000 characters").doesNotContain("xxxx");

        Run name =
                run(
                        REGISTER,
                        "id,name\nm,%s\nn,Pike Ltd\n".formatted("x".repeat(50_000)),
                        "--out",
                        out);
        assertThat(name.exit).isZero();
        assertThat(Files.readAllLines(out).get(1)).isEqualTo("m,,unreadable,,,");
    }

    @Test
    void refusesCallsThatSayTooLittleOrTooMuch() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "id,name\n1,A\n");
        for (Object[] call :
                new Object[][] {
                    {},
                    {"--register", list, "--out", folder.resolve("o")},
                    {"--dedupe", list},
                    {"--dedupe", list, "--out", list},
                    {"--dedupe", list, "--out", folder.resolve("o"), "--threshold", "2"},
                    {"--dedupe", folder.resolve("none"), "--out", folder.resolve("o")},
                    {"--dedupe", list, "--explain", "9"},
                    {"--dedupe", list, "--mentions", list, "--out", folder.resolve("o")},
                }) {
            Run run = run(call);
            assertThat(run.exit).as(run.err).isEqualTo(2);
            assertThat(run.err.lines()).hasSize(1);
        }
    }

    private record Run(int exit, String out, String err) {}

    private Run run(@Nullable String register, String mentions, Object... more) throws IOException {
        Path entries = folder.resolve("register.csv");
        if (register != null) {
            Files.writeString(entries, register);
        }
        Path asked = Files.writeString(folder.resolve("mentions.csv"), mentions);
        return run(
                Stream.concat(
                                Stream.of("--register", entries, "--mentions", asked),
                                Stream.of(more))
                        .toArray());
    }

    private static Run run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit =
                new CommandLine(new MatchCommand())
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(exit, out.toString(), err.toString());
    }

    private static String word(int number) {
        Random random = new Random(number);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
            word.append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}

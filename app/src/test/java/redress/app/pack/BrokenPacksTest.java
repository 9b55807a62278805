// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Each mistake is told with file, line and what to do.
final class BrokenPacksTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                                    file                      | what                       | with                         | message
                                    pack.yaml                 | zone: Europe/Berlin        | zone: Europe/Lindau          | unknown-zone: zone 'Europe/Lindau' must be a time zone such as Europe/Berlin.
                                    pack.yaml                 | code: demo                 | code: deno                   | wrong-folder: code 'deno' must be the name of the folder, 'demo'.
                                    pack.yaml                 | (a made-up country)        | (a country)                  | hides-made-up: The title of a made-up country must say 'made-up'.
                                    pack.yaml                 | madeUp: yes                | madeUp: perhaps              | bad-value: madeUp 'perhaps' must be yes or no.
                                    pack.yaml                 | currency: EUR              | currency: TALER              | unknown-currency: currency 'TALER' must be an ISO 4217 code such as EUR.
                                    pack.yaml                 | [saturday, sunday]         | [saturday, someday]          | bad-value: weekend 'someday' must be one of monday
                                    pack.yaml                 | prefix: LL                 | preface: LL                  | unknown-key: 'preface' is not known here
                                    pack.yaml                 | holidayYears: 2024-2031    | holidayYears: 2031-2024      | bad-years: holidayYears '2031-2024' must be such as 2025-2028.
                                    procedures/claim.yaml     | to: in-hand                | to: in-hnd                   | unknown-stage: Stage 'in-hnd' is not listed under stages
                                    procedures/claim.yaml     | onExpiry: lapse            | onExpiry: laps               | unknown-move: Move 'laps' is not listed under moves
                                    procedures/claim.yaml     | days: 5 working            | days: five working           | bad-days: days 'five working' must be such as '10 working'
                                    procedures/claim.yaml     | charge: coordinator        | charge: minister             | bad-value: charge 'minister' must be one of holder, respondent, claimant, coordinator.
                                    procedures/claim.yaml     | effects: view              | effects: stare               | bad-value: effects 'stare' must be one of view
                                    procedures/claim.yaml     | clocks: stop view          | clocks: halt view            | bad-clock: 'halt view' must be such as 'start view'
                                    procedures/claim.yaml     | start claimant, suspend handle on waiting-claimant | start claimant, suspend handle on wrong-place | unknown-ground: Ground 'wrong-place' is not one of clock 'handle'
                                    procedures/claim.yaml     | [complex, expert]          | [complex, experts]           | unknown-ground: Ground 'experts' is not in grounds.csv
                                    procedures/claim.yaml     | {outcome: settled}         | {outcome: setled}            | unknown-outcome: Outcome 'setled' is not listed under outcomes
                                    procedures/complaint.yaml | kind: complaint            | kind: [complaint]            | not-a-text: 'kind' must be a text or a list of texts.
                                    authorities.csv           | region-nordmark,coordination,2 | region-nordmark,coordination,3 | bad-level: level '3' must be one below its parent, 2, and at most 3.
                                    authorities.csv           | region-ostvale,coordination    | region-ostvale,coordinator    | unknown-parent: Authority 'coordinator' must stand above this row.
                                    authorities.csv           | ombudsman@lindenland.example   | ombudsman                     | bad-email: email 'ombudsman' must be an e-mail address.
                                    competences.csv           | office-cronau,goods services   | office-cronau,goods servces   | unknown-subjects: subjects 'servces' is not listed
                                    competences.csv           | office-duneck,goods services,duneck,business | office-duneck,goods services,duneck,shop | unknown-kind: kind 'shop' must be one of *, business, public-body.
                                    competences.csv           | office-cronau              | *                            | unknown-authority: authority '*' is not in authorities.csv
                    competences.csv           | office-cronau,             | "office-cronau,              | open-quote: A quote is not closed on this line; close it.
                    procedures/claim.yaml     | source: Lindenland         | days: 3 working              | twice: 'days' stands twice; remove one.
                    places.csv                | ahlstein,nordmark          | ahlstein,nordmrk             | unknown-parent: Place 'nordmrk' must stand above this row.
                                    places.csv                | birkhaven,nordmark | ahlstein,nordmark | twice: 'ahlstein' stands twice; remove one.
                                    subjects.csv              | goods,claim,claim          | goods,claims,claim           | unknown-kind: kind 'claims' must be one of claim, complaint.
                                    subjects.csv              | permit,complaint,complaint | permit,complaint,claim       | no-procedure: procedure 'claim' must be one of kind 'complaint' in procedures/
                            holidays.csv              | 2025-10-09                 | 2025-13-09                   | bad-date: date '2025-13-09' must be a date such as 2026-12-24.
                                    holidays.csv              | 2026-01-01                 | 2036-01-01                   | outside-years: date '2036-01-01' lies outside of holidayYears in pack.yaml
                                    outcomes.csv              | paid,claim,Paid in full    | paid,claim                   | bad-row: The row has 2 cells and the header 3
                                    grounds.csv               | court-pending,suspension   | court-pending,suspense       | unknown-use: use 'suspense' must be one of
                                    words.csv                 | subject.goods              | subject.goodies              | unknown-key: 'subject.goodies' names nothing of this pack
                    """)
    void tellsFileLineAndReason(String file, String what, String with, String message)
            throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        int line = PackFiles.replace(demo.resolve(file), what, with);
        String expected = "%s:%d: %s".formatted(demo.resolve(file), line, message);
        assertThat(findings(demo)).anySatisfy(one -> assertThat(one).startsWith(expected));
    }

    @Test
    void tellsEverythingAtOnce() throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        PackFiles.replace(demo.resolve("pack.yaml"), "currency: EUR", "currency: TALER");
        PackFiles.replace(
                demo.resolve("procedures/claim.yaml"), "onExpiry: lapse", "onExpiry: lap");
        PackFiles.replace(demo.resolve("holidays.csv"), "2025-10-09", "soon");
        Files.delete(demo.resolve("outcomes.csv"));
        assertThat(findings(demo))
                .anyMatch(one -> one.contains("unknown-currency"))
                .anyMatch(one -> one.contains("unknown-outcome"))
                .anyMatch(one -> one.contains("bad-date"))
                .anyMatch(one ->
                        one.endsWith("outcomes.csv:1: no-file: The file is missing; add it."));
    }

    @Test
    void tellsTheLineOfAStageThatNothingLeadsTo() throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        Path claim = demo.resolve("procedures/claim.yaml");
        int line = PackFiles.replace(claim, "  settled: open", "  spare: open\n  settled: open");
        assertThat(findings(demo))
                .containsExactly(
                        "%s:%d: unreachable-stage: No chain of moves leads from 'draft' to 'spare'; add a move to it or remove it."
                                .formatted(claim, line));
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        PackFiles.replace(demo.resolve("places.csv"), "id,parent", "\uFEFFid,parent");
        PackFiles.replace(demo.resolve("pack.yaml"), "#", "\uFEFF#");
        assertThat(Packs.in(List.of(demo)).get("demo").places()).hasSize(37);
    }

    @Test
    void refusesAFileThatIsNotText() throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        Files.write(demo.resolve("words.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(findings(demo)).anyMatch(one -> one.contains("words.csv:1: not-utf-8"));
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        Files.writeString(demo.resolve("words.csv"), "x".repeat(4_000_001));
        assertThat(findings(demo)).anyMatch(one -> one.contains("words.csv:1: too-large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x, x]\nb: *a\n",
                "a: !!java.net.URL [\"http://localhost\"]\n",
                "- just\n- a list\n",
                "a: [unclosed\n",
                "",
                "\u0000"
            })
    void refusesYamlThatIsNoPackWithoutFollowingIt(String yaml) throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        Files.writeString(demo.resolve("pack.yaml"), yaml);
        assertThat(findings(demo)).allMatch(one -> one.matches(".*:\\d+: [a-z-]+: (?s).*"));
    }

    @Test
    void refusesYamlThatIsNestedTooDeep() throws IOException {
        Path demo = PackFiles.copyOfDemo(folder);
        Files.writeString(demo.resolve("pack.yaml"), "a: " + "[".repeat(5_000));
        assertThat(findings(demo)).anyMatch(one -> one.contains("bad-yaml"));
    }

    @Test
    void refusesAFolderWithoutAPackAndAPackThatStandsTwice() throws IOException {
        assertThat(findings(folder)).singleElement().asString().contains("no-pack");
        Path demo = PackFiles.copyOfDemo(folder);
        BrokenPacks twice =
                catchThrowableOfType(BrokenPacks.class, () -> Packs.in(List.of(demo, folder)));
        assertThat(twice.findings()).extracting(PackFinding::code).containsExactly("twice");
    }

    @Test
    void failsTheStartWithOneReadableList() {
        BrokenPacks broken =
                catchThrowableOfType(BrokenPacks.class, () -> Packs.in(List.of(folder)));
        assertThat(new BrokenPacksAnalyzer().analyze(new IllegalStateException("start", broken)))
                .isNotNull()
                .extracting(FailureAnalysis::getDescription)
                .asString()
                .startsWith("The packs have 1 problem")
                .contains(folder + ":1: no-pack: ");
    }

    private static List<String> findings(Path pack) {
        BrokenPacks broken = catchThrowableOfType(BrokenPacks.class, () -> Packs.in(List.of(pack)));
        assertThat(broken).as("the pack must be refused").isNotNull();
        return broken.findings().stream().map(PackFinding::toString).toList();
    }
}

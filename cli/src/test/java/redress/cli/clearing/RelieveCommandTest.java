// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelieveCommandTest {
    /// A owes B owes C owes D; and E owes D.
    private static final String CHAIN =
            """
            id,debtor,creditor,amount,currency
            1,A,B,50.00,EUR
            2,B,C,40.00,EUR
            3,C,D,30.00,EUR
            4,E,D,90.00,EUR
            5,A,B,7.00,USD
            """;

    @TempDir private Path folder;

    @Test
    void givesWhereTheChainIsLongest() throws IOException {
        Path out = folder.resolve("injections.csv");
        Path plan = folder.resolve("plan.csv");
        Path curve = folder.resolve("curve.csv");
        Path chains = folder.resolve("chains.csv");
        Command run =
                relieve(
                        "--fund",
                        "EUR:35.00",
                        "--out",
                        out,
                        "--plan",
                        plan,
                        "--curve",
                        curve,
                        "--chains",
                        chains,
                        "--json");
        assertThat(run.err()).isEmpty();
        JsonNode answer = JsonMapper.shared().readTree(run.out());
        assertThat(answer.get("settled").asString()).isEqualTo("100.00");
        assertThat(answer.get("placed").asString()).isEqualTo("35.00");
        assertThat(answer.get("nextUnit").asInt()).isEqualTo(2);
        assertThat(answer.get("largestFirst").asString()).isEqualTo("35.00");
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "rank,firm,currency,amount,settles,frees,chains,chain",
                        "1,A,EUR,35.00,100.00,1,2,A > B > C > D");
        assertThat(Files.readAllLines(plan))
                .containsExactly(
                        "id,set_off,relieved,remainder",
                        "1,0.00,35.00,15.00",
                        "2,0.00,35.00,5.00",
                        "3,0.00,30.00,0.00",
                        "4,0.00,0.00,90.00");
        assertThat(Files.readAllLines(curve))
                .containsExactly(
                        "currency,fund,settled,multiplier",
                        "EUR,0.00,0.00,0",
                        "EUR,30.00,90.00,3",
                        "EUR,40.00,110.00,2",
                        "EUR,140.00,210.00,1");
        assertThat(Files.readAllLines(chains))
                .containsExactly(
                        "chain,amount,currency,id,debtor,creditor",
                        "1,5.00,EUR,1,A,B",
                        "1,5.00,EUR,2,B,C",
                        "2,30.00,EUR,1,A,B",
                        "2,30.00,EUR,2,B,C",
                        "2,30.00,EUR,3,C,D");
    }

    @Test
    void respectsWhatFirmsMayReceive() throws IOException {
        Path limits =
                Files.writeString(
                        folder.resolve("limits.csv"),
                        "firm,currency,limit\nA,EUR,10.00\nB,EUR,0\n");
        Path out = folder.resolve("injections.csv");
        relieve("--fund", "EUR:35.00", "--out", out, "--limits", limits);
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "rank,firm,currency,amount,settles,frees,chains,chain",
                        "1,A,EUR,10.00,30.00,1,1,A > B > C > D",
                        "2,C,EUR,20.00,20.00,1,1,C > D",
                        "3,E,EUR,5.00,5.00,0,1,E > D");
        relieve("--fund", "EUR:35.00", "--out", out, "--limits", limits, "--listed-only");
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "rank,firm,currency,amount,settles,frees,chains,chain",
                        "1,A,EUR,10.00,30.00,0,1,A > B > C > D");
    }

    @Test
    void drawsThePageOfTheFund() throws IOException {
        Path report = folder.resolve("report");
        Command run =
                relieve(
                        "--fund",
                        "EUR:35",
                        "--fund",
                        "USD:1",
                        "--out",
                        folder.resolve("i"),
                        "--report",
                        report,
                        "--jointly");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(report.resolve("index.html")))
                .contains(
                        "EUR\u00A035.00 settles EUR\u00A0100.00 of debt",
                        "USD\u00A01.00 settles",
                        "What a fund of any size settles",
                        "<bdi>A</bdi> → <bdi>B</bdi> → <bdi>C</bdi> → <bdi>D</bdi>")
                .doesNotContain("http://", "https://", "<script");
    }

    @Test
    void refusesAFundThatIsNone() throws IOException {
        assertRefused("EUR", "--fund (EUR) must be a currency and an amount");
        assertRefused("EUR:-1", "--fund (-1) must not be negative");
        assertRefused("EUR:1e9", "--fund (1e9) must be a plain decimal");
        assertRefused("GBP:1", "--fund (GBP:1) must be in a currency of the debts");
        assertThat(
                        relieve("--fund", "EUR:1", "--fund", "EUR:2", "--out", folder.resolve("x"))
                                .err())
                .contains("--fund (EUR:2) must be the only one in its currency");
    }

    private void assertRefused(String fund, String sentence) throws IOException {
        Path out = folder.resolve("refused.csv");
        Command run = relieve("--fund", fund, "--out", out);
        assertThat(run.err().lines()).singleElement().asString().contains(sentence);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    private Command relieve(Object... arguments) throws IOException {
        Path debts = Files.writeString(folder.resolve("debts.csv"), CHAIN);
        Object[] all = new Object[arguments.length + 1];
        all[0] = debts;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Command.run(new RelieveCommand(), all);
    }
}

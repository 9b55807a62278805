// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import redress.clearing.FundTerms;
import redress.cli.table.Columns;
import redress.cli.table.Table;
import redress.cli.table.Text;

/// What a call says of a fund: how much there is, and who may receive it.
final class FundOptions {
    @Option(
            names = "--fund",
            required = true,
            paramLabel = "CODE:AMOUNT",
            description = "What can be given, such as EUR:1000000.00; once for each currency.")
    private List<String> funds = new ArrayList<>();

    @Option(
            names = "--limits",
            paramLabel = "FILE",
            description =
                    "The most that a firm receives: firm,currency,limit. 0 makes it not eligible.")
    private @Nullable Path limits;

    @Option(
            names = "--listed-only",
            description = "Firms that the file of --limits does not name receive nothing.")
    private boolean listedOnly;

    List<Path> files() {
        return limits == null ? List.of() : List.of(limits);
    }

    /// A fund for one ledger.
    ///
    /// @param ledger its place among those of the debts
    record Fund(int ledger, long amount) {}

    /// The funds in the order of the call.
    ///
    /// @throws IllegalArgumentException when a fund is no amount, or nobody owes in its currency
    List<Fund> funds(Debts debts) {
        List<Fund> found = new ArrayList<>();
        for (String typed : funds) {
            Fund fund = fund(typed, debts);
            if (found.stream().anyMatch(other -> other.ledger == fund.ledger)) {
                throw new IllegalArgumentException(
                        "--fund (%s) must be the only one in its currency".formatted(typed));
            }
            found.add(fund);
        }
        return found;
    }

    private static Fund fund(String typed, Debts debts) {
        String[] parts = typed.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "--fund (%s) must be a currency and an amount such as EUR:1000000.00"
                            .formatted(typed));
        }
        int ledger =
                debts.find(Text.of(parts[0]))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "--fund (%s) must be in a currency of the debts"
                                                .formatted(typed)));
        Tender tender = debts.ledgers().get(ledger).tender();
        return new Fund(ledger, AmountText.notNegative("--fund", Text.of(parts[1]), tender));
    }

    /// Who may receive how much, for each ledger.
    List<FundTerms> terms(Debts debts, Progress progress) throws IOException {
        if (limits == null && listedOnly) {
            throw new IllegalArgumentException("--listed-only must go with --limits");
        }
        List<FundTerms> open =
                debts.ledgers().stream().map(each -> FundTerms.open(each.graph())).toList();
        return limits == null ? open : limited(limits, debts, open, progress);
    }

    private List<FundTerms> limited(
            Path limits, Debts debts, List<FundTerms> open, Progress progress) throws IOException {
        List<long[]> most = new ArrayList<>();
        for (FundTerms each : open) {
            long[] ofFirm = new long[each.firms()];
            Arrays.fill(ofFirm, listedOnly ? 0 : Long.MAX_VALUE);
            most.add(ofFirm);
        }
        long unknown =
                new FirmTable(debts, List.of("currency", "limit"), List.of())
                        .read(
                                limits,
                                (ledger, firm, table, columns) ->
                                        most.get(ledger)[firm] =
                                                limit(debts.ledgers().get(ledger), table, columns));
        progress.unknownFirms(limits, unknown);
        List<FundTerms> terms = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            terms.add(open.get(i).withMost(most.get(i)));
        }
        return terms;
    }

    private static long limit(Ledger ledger, Table table, Columns columns) {
        return AmountText.notNegative("limit", table.field(columns.at("limit")), ledger.tender());
    }
}

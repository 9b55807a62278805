// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import redress.clearing.Limits;
import redress.clearing.SetOff;
import redress.clearing.Sharing;

/// What a call says of how debts are set off.
final class SetOffOptions {
    @Option(
            names = "--sharing",
            paramLabel = "HOW",
            description =
                    "Which debts between the same two firms go first: oldest (by due; the default), smallest or pro-rata.")
    private String sharing = "oldest";

    @Option(
            names = "--exclude",
            paramLabel = "FILE",
            description =
                    "Firms that stay out with all that they owe and are owed: firm,reason (disputed, assigned, insolvent or opted-out).")
    private @Nullable Path exclude;

    /// The files that are read besides the debts.
    List<Path> files() {
        return exclude == null ? List.of() : List.of(exclude);
    }

    /// What is asked for each ledger, in their order.
    ///
    /// @param limits a file of the most that firms give up
    List<SetOff> requests(Debts debts, @Nullable Path limits, Progress progress)
            throws IOException {
        List<Limits.Builder> bounds =
                debts.ledgers().stream().map(ledger -> Limits.on(ledger.graph())).toList();
        if (limits != null) {
            readLimits(limits, debts, bounds, progress);
        }
        if (exclude != null) {
            readExclusions(exclude, debts, bounds, progress);
        }
        List<SetOff> requests = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            requests.add(request(debts.ledgers().get(i), bounds.get(i)));
        }
        return requests;
    }

    private SetOff request(Ledger ledger, Limits.Builder limit) {
        ledger.terms().addTo(limit, ledger.graph());
        SetOff request =
                SetOff.of(ledger.graph()).withLimits(limit.toLimits()).withSharing(sharing(ledger));
        byte[] priority = ledger.terms().priority();
        return priority == null ? request : request.withPriorities(priority);
    }

    private static void readLimits(
            Path limits, Debts debts, List<Limits.Builder> bounds, Progress progress)
            throws IOException {
        long unknown =
                new FirmTable(debts, List.of("currency", "limit"), List.of())
                        .read(
                                limits,
                                (ledger, firm, table, columns) ->
                                        bounds.get(ledger)
                                                .firm(
                                                        firm,
                                                        AmountText.notNegative(
                                                                "limit",
                                                                table.field(columns.at("limit")),
                                                                debts.ledgers()
                                                                        .get(ledger)
                                                                        .tender())));
        progress.unknownFirms(limits, unknown);
    }

    private static void readExclusions(
            Path exclude, Debts debts, List<Limits.Builder> bounds, Progress progress)
            throws IOException {
        long unknown =
                new FirmTable(debts, List.of("reason"), List.of("currency"))
                        .read(
                                exclude,
                                (ledger, firm, table, columns) ->
                                        bounds.get(ledger)
                                                .excludeFirm(
                                                        firm,
                                                        DebtRow.reasonOf(
                                                                "reason",
                                                                table.field(
                                                                        columns.at("reason")))));
        progress.unknownFirms(exclude, unknown);
    }

    private Sharing sharing(Ledger ledger) {
        int[] due = ledger.terms().due();
        return switch (sharing) {
            case "oldest" -> due == null ? Sharing.oldestFirst() : Sharing.oldestFirst(due);
            case "smallest" -> Sharing.smallestFirst();
            case "pro-rata" -> Sharing.proRata();
            default ->
                    throw new IllegalArgumentException(
                            "--sharing (%s) must be oldest, smallest or pro-rata"
                                    .formatted(sharing));
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import redress.clearing.Chain;
import redress.clearing.DebtGraph;
import redress.clearing.Loops;
import redress.cli.table.CsvWriter;

/// Loops or chains as a table: a line for each debt of each of them, in the order in which the
/// amount travels.
final class ChainsFile {
    private final Debts debts;
    private final CsvWriter csv;
    private long number;

    private ChainsFile(Debts debts, CsvWriter csv) {
        this.debts = debts;
        this.csv = csv;
    }

    /// The loops of plans.
    static void writeLoops(Debts debts, List<Cleared> cleared, OutputStream out)
            throws IOException {
        ChainsFile file = begin("loop", debts, out);
        for (Cleared of : cleared) {
            DebtGraph graph = of.ledger().graph();
            file.write(of.ledger(), each -> Loops.forEach(graph, of.plan()::setOff, each));
        }
    }

    /// The chains of funds.
    static void writeChains(Debts debts, List<Relieved> relieved, OutputStream out)
            throws IOException {
        ChainsFile file = begin("chain", debts, out);
        for (Relieved of : relieved) {
            file.write(of.ledger(), of.plan()::forEachChain);
        }
    }

    private static ChainsFile begin(String first, Debts debts, OutputStream out)
            throws IOException {
        List<String> columns = List.of(first, "amount", "currency", "id", "debtor", "creditor");
        return new ChainsFile(debts, new CsvWriter(out, columns));
    }

    private void write(Ledger ledger, Consumer<Consumer<Chain>> chains) throws IOException {
        int[] rows = debts.rowsOf(ledger);
        try {
            chains.accept(chain -> write(ledger, rows, chain));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void write(Ledger ledger, int[] rows, Chain chain) {
        DebtGraph graph = ledger.graph();
        number++;
        try {
            for (int i = 0; i < chain.length(); i++) {
                int debt = chain.debt(i);
                csv.number(number);
                csv.amount(chain.amount(), ledger.tender().decimals());
                csv.field(ledger.tender().code());
                csv.field(debts.ids(), rows[debt]);
                csv.field(debts.firms(), ledger.firm()[graph.debtor(debt)]);
                csv.field(debts.firms(), ledger.firm()[graph.creditor(debt)]);
                csv.end();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

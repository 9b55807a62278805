// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import redress.cli.table.BadTable;
import redress.cli.table.Columns;
import redress.cli.table.CsvWriter;
import redress.cli.table.Findings;
import redress.cli.table.Table;
import redress.cli.table.Text;

/// A plan as a table: each debt in the order of its file, what is set off and what remains.
final class PlanFile {
    private static final List<String> COLUMNS = List.of("id", "set_off", "remainder");
    private static final long UNKNOWN = -1;

    private PlanFile() {}

    static void write(Debts debts, List<Cleared> cleared, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, COLUMNS);
        int[] next = new int[cleared.size()];
        for (int row = 0; row < debts.rows(); row++) {
            int place = debts.ledgerOf(row);
            Cleared of = cleared.get(place);
            int debt = next[place]++;
            int decimals = of.ledger().tender().decimals();
            csv.field(debts.ids(), row);
            csv.amount(of.plan().setOff(debt), decimals);
            csv.amount(of.plan().remainder(debt), decimals);
            csv.end();
        }
    }

    /// Reads what a plan sets off of each debt.
    ///
    /// @return for each ledger what is set off of each of its debts, in minor units
    /// @throws BadTable when it does not name every debt once, or amounts do not add up to it
    static List<long[]> read(Path file, Debts debts) throws IOException {
        try (Table table = Table.open(file)) {
            return new Reading(table, debts).read();
        }
    }

    private static final class Reading {
        private final Table table;
        private final Columns columns;
        private final Findings findings;
        private final Debts debts;
        private final long[] amounts;
        private final long[] setOff;

        Reading(Table table, Debts debts) {
            this.table = table;
            this.columns = Columns.of(table, COLUMNS, List.of());
            this.findings = new Findings(table);
            this.debts = debts;
            this.amounts = new long[debts.rows()];
            this.setOff = new long[debts.rows()];
            int[] next = new int[debts.ledgers().size()];
            for (int row = 0; row < debts.rows(); row++) {
                int place = debts.ledgerOf(row);
                amounts[row] = debts.ledgers().get(place).graph().amount(next[place]++);
                setOff[row] = UNKNOWN;
            }
        }

        List<long[]> read() throws IOException {
            while (table.next()) {
                String problem = table.problem();
                if (problem != null) {
                    findings.add(problem);
                    continue;
                }
                try {
                    readRow();
                } catch (IllegalArgumentException wrong) {
                    findings.add(String.valueOf(wrong.getMessage()));
                }
            }
            findings.refuseAny();
            requireAll();
            return perLedger();
        }

        private void readRow() {
            Text id = table.field(columns.at("id"));
            int row = debts.ids().find(id);
            if (row < 0 || setOff[row] != UNKNOWN) {
                String rule = row < 0 ? "the id of a debt" : "there once";
                throw new IllegalArgumentException(
                        "id (%s) must be %s".formatted(id.quote(), rule));
            }
            Tender tender = debts.ledgers().get(debts.ledgerOf(row)).tender();
            long off = amount("set_off", tender);
            long rest = amount("remainder", tender);
            if (off > amounts[row] || rest != amounts[row] - off) {
                throw new IllegalArgumentException(
                        "set_off (%s) and remainder (%s) of the debt %s must add up to %s"
                                .formatted(
                                        tender.plain(off),
                                        tender.plain(rest),
                                        debts.ids().get(row),
                                        tender.plain(amounts[row])));
            }
            setOff[row] = off;
        }

        private long amount(String column, Tender tender) {
            return AmountText.notNegative(column, table.field(columns.at(column)), tender);
        }

        private void requireAll() {
            for (int row = 0; row < setOff.length; row++) {
                if (setOff[row] == UNKNOWN) {
                    throw new BadTable(
                            "%s must name every debt; the debt %s is missing"
                                    .formatted(table.name(), debts.ids().get(row)));
                }
            }
        }

        private List<long[]> perLedger() {
            List<long[]> result =
                    debts.ledgers().stream().map(it -> new long[it.graph().debts()]).toList();
            int[] next = new int[result.size()];
            for (int row = 0; row < setOff.length; row++) {
                int place = debts.ledgerOf(row);
                result.get(place)[next[place]++] = setOff[row];
            }
            return result;
        }
    }
}

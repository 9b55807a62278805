// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import redress.cli.table.Columns;
import redress.cli.table.Findings;
import redress.cli.table.Table;

/// A table that says something of firms by their names, such as limits; each row is handed over
/// with the number of the firm in one ledger.
final class FirmTable {
    private static final int UNKNOWN = -1;

    private final Debts debts;
    private final List<String> needed;
    private final List<String> possible;
    private final List<int[]> place;

    /// @param needed the columns besides `firm`
    FirmTable(Debts debts, List<String> needed, List<String> possible) {
        this.debts = debts;
        this.needed = needed;
        this.possible = possible;
        this.place = debts.ledgers().stream().map(this::places).toList();
    }

    /// What becomes of one row.
    @FunctionalInterface
    interface Row {
        /// Takes the row at hand.
        ///
        /// @param ledger its place among those of the debts
        /// @param firm its number in the ledger
        /// @throws IllegalArgumentException when a value breaks its rule
        void take(int ledger, int firm, Table table, Columns columns);
    }

    /// Reads a whole table; a row that names no currency is handed over for every ledger.
    ///
    /// @return how many rows name a firm that has no debts there, and were left out
    /// @throws redress.cli.table.BadTable when a row breaks a rule; all rows are checked
    long read(Path file, Row row) throws IOException {
        try (Table table = Table.open(file)) {
            List<String> all = new ArrayList<>(needed);
            all.addFirst("firm");
            Columns columns = Columns.of(table, all, possible);
            Findings findings = new Findings(table);
            long unknown = 0;
            while (table.next()) {
                String problem = table.problem();
                if (problem != null) {
                    findings.add(problem);
                    continue;
                }
                try {
                    unknown += take(table, columns, row) ? 0 : 1;
                } catch (IllegalArgumentException wrong) {
                    findings.add(String.valueOf(wrong.getMessage()));
                }
            }
            findings.refuseAny();
            return unknown;
        }
    }

    private boolean take(Table table, Columns columns, Row row) {
        int name = debts.firms().find(table.field(columns.at("firm")));
        boolean taken = false;
        for (int i = 0; name >= 0 && i < debts.ledgers().size(); i++) {
            Ledger ledger = debts.ledgers().get(i);
            int firm = place.get(i)[name];
            if (firm != UNKNOWN && isMeant(table, columns, ledger)) {
                row.take(i, firm, table, columns);
                taken = true;
            }
        }
        return taken;
    }

    private static boolean isMeant(Table table, Columns columns, Ledger ledger) {
        int currency = columns.find("currency").orElse(UNKNOWN);
        return currency == UNKNOWN || ledger.tender().text().contentEquals(table.field(currency));
    }

    /// The number in this ledger of each name.
    private int[] places(Ledger ledger) {
        int[] places = new int[debts.firms().size()];
        Arrays.fill(places, UNKNOWN);
        for (int firm = 0; firm < ledger.firm().length; firm++) {
            places[ledger.firm()[firm]] = firm;
        }
        return places;
    }
}

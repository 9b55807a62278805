// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import redress.cli.table.Text;
import redress.cli.table.Texts;

/// A file of debts as it was read: one ledger for each currency, in the order in which they appear.
///
/// @param ids the id of each row
/// @param firms the names of the firms of all ledgers
/// @param ledgerOf for each row the place of its ledger, as an unsigned byte; rows of one ledger
///   follow each other there as they do in the file
/// @param unread the columns of the file that mean nothing here
record Debts(Texts ids, Texts firms, List<Ledger> ledgers, byte[] ledgerOf, List<String> unread) {

    Debts {
        ledgers = List.copyOf(ledgers);
        unread = List.copyOf(unread);
    }

    int rows() {
        return ledgerOf.length;
    }

    /// The place of the ledger of this row.
    int ledgerOf(int row) {
        return Byte.toUnsignedInt(ledgerOf[row]);
    }

    /// The rows of a ledger, in their order.
    int[] rowsOf(Ledger ledger) {
        int place = ledgers.indexOf(ledger);
        int[] rows = new int[ledger.graph().debts()];
        int next = 0;
        for (int row = 0; row < rows(); row++) {
            if (ledgerOf(row) == place) {
                rows[next++] = row;
            }
        }
        return rows;
    }

    /// The place of the ledger of this currency, if a debt is in it.
    OptionalInt find(Text currency) {
        return IntStream.range(0, ledgers.size())
                .filter(i -> ledgers.get(i).tender().text().contentEquals(currency))
                .findFirst();
    }

    String firm(Ledger ledger, int firm) {
        return firms.get(ledger.firm()[firm]);
    }
}

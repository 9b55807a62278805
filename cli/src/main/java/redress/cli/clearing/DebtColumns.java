// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.List;
import redress.cli.table.Columns;
import redress.cli.table.Table;

/// Where the values of a debt stand in a table; -1 for a column that it does not have.
///
/// @param unread the names of columns that mean nothing here
record DebtColumns(
        int id,
        int debtor,
        int creditor,
        int amount,
        int currency,
        int due,
        int priority,
        int limit,
        int excluded,
        List<String> unread) {
    private static final List<String> NEEDED =
            List.of("id", "debtor", "creditor", "amount", "currency");
    private static final List<String> POSSIBLE = List.of("due", "priority", "limit", "excluded");

    /// The columns of a file of debts.
    ///
    /// @throws redress.cli.table.BadTable when one is missing or named twice
    static DebtColumns of(Table table) {
        Columns columns = Columns.of(table, NEEDED, POSSIBLE);
        return new DebtColumns(
                columns.at("id"),
                columns.at("debtor"),
                columns.at("creditor"),
                columns.at("amount"),
                columns.at("currency"),
                columns.find("due").orElse(-1),
                columns.find("priority").orElse(-1),
                columns.find("limit").orElse(-1),
                columns.find("excluded").orElse(-1),
                columns.unread());
    }
}

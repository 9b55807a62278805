// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import redress.cli.table.Findings;
import redress.cli.table.Table;
import redress.cli.table.Text;
import redress.cli.table.Texts;

/// Reads a file of debts in one pass: every row becomes a debt or a finding.
///
/// Cost: 16 bytes a debt, 4 more for each optional column, and the bytes of distinct names.
final class DebtFile {
    private static final int MOST_CURRENCIES = 255;

    private final Table table;
    private final DebtColumns columns;
    private final Findings findings;
    private final Progress progress;
    private final Texts ids = new Texts();
    private final Texts firms = new Texts();
    private final List<OpenLedger> ledgers = new ArrayList<>();
    private final ByteColumn ledgerOf = new ByteColumn();
    private final DebtRow row;

    private DebtFile(Table table, Progress progress) {
        this.table = table;
        this.progress = progress;
        this.columns = DebtColumns.of(table);
        this.findings = new Findings(table);
        this.row = new DebtRow(columns, firms);
    }

    /// Reads all of a file.
    ///
    /// @throws redress.cli.table.BadTable when it is no table of debts or a row breaks a rule; all
    ///   rows are checked
    static Debts read(Path file, Progress progress) throws IOException {
        try (Table table = Table.open(file)) {
            return new DebtFile(table, progress).read();
        }
    }

    private Debts read() throws IOException {
        while (table.next()) {
            String problem = table.problem();
            if (problem != null) {
                findings.add(problem);
                continue;
            }
            try {
                add();
            } catch (IllegalArgumentException wrong) {
                findings.add(String.valueOf(wrong.getMessage()));
            }
            progress.read(ids.size());
        }
        findings.refuseAny();
        return new Debts(
                ids,
                firms,
                ledgers.stream().map(OpenLedger::close).toList(),
                ledgerOf.take(),
                columns.unread());
    }

    private void add() {
        requireNewId(table.field(columns.id()));
        int place = ledgerOf(table.field(columns.currency()));
        OpenLedger ledger = ledgers.get(place);
        row.read(table, ledger.tender());
        ledger.add(row);
        ledgerOf.add(place);
    }

    private void requireNewId(Text id) {
        int next = ids.size();
        int number;
        try {
            number = ids.add(id);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("id " + wrong.getMessage(), wrong);
        }
        if (number != next) {
            throw new IllegalArgumentException(
                    "id (%s) must be the only one of its kind, an earlier row has it too"
                            .formatted(id.quote()));
        }
    }

    private int ledgerOf(Text code) {
        for (int i = 0; i < ledgers.size(); i++) {
            if (ledgers.get(i).tender().text().contentEquals(code)) {
                return i;
            }
        }
        if (ledgers.size() == MOST_CURRENCIES) {
            throw new IllegalArgumentException(
                    "currency (%s) must be one of %d at most"
                            .formatted(code.quote(), MOST_CURRENCIES));
        }
        try {
            ledgers.add(new OpenLedger(Tender.of(code), columns));
        } catch (IllegalArgumentException wrong) {
            String why = String.valueOf(wrong.getMessage());
            throw new IllegalArgumentException(
                    why.startsWith("currency") ? why : "currency " + why, wrong);
        }
        return ledgers.size() - 1;
    }
}

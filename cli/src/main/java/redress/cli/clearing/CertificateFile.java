// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import redress.clearing.Certificate;
import redress.cli.table.BadTable;
import redress.cli.table.CsvWriter;
import redress.cli.table.Table;
import redress.cli.table.Text;

/// A certificate as a table: for each firm and currency its price and the price of its limit, both
/// whole numbers.
final class CertificateFile {
    private static final List<String> COLUMNS = List.of("firm", "currency", "price", "limit_price");
    private static final List<String> READ = COLUMNS.subList(1, COLUMNS.size());
    private static final int MOST_DIGITS = 9;

    private CertificateFile() {}

    static void write(Debts debts, List<Cleared> cleared, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, COLUMNS);
        for (Cleared each : cleared) {
            Ledger ledger = each.ledger();
            Certificate certificate = each.plan().certificate();
            for (int firm = 0; firm < certificate.firms(); firm++) {
                csv.field(debts.firms(), ledger.firm()[firm]);
                csv.field(ledger.tender().code());
                csv.number(certificate.price(firm));
                csv.number(certificate.limitPrice(firm));
                csv.end();
            }
        }
    }

    /// Reads the prices of every firm, one certificate for each ledger.
    ///
    /// @throws BadTable when one is missing or there twice, a firm is unknown or a price no number
    static List<Certificate> read(Path file, Debts debts) throws IOException {
        List<Prices> prices = debts.ledgers().stream().map(Prices::new).toList();
        long unknown =
                new FirmTable(debts, READ, List.of())
                        .read(
                                file,
                                (ledger, firm, table, columns) ->
                                        prices.get(ledger)
                                                .set(
                                                        firm,
                                                        number(table, columns.at("price")),
                                                        number(table, columns.at("limit_price"))));
        if (unknown > 0) {
            throw new BadTable(
                    "%s: rows that name firms without such debts: %,d".formatted(file, unknown));
        }
        return prices.stream().map(each -> each.certificate(file, debts)).toList();
    }

    private static int number(Table table, int column) {
        Text text = table.field(column);
        int digits = text.length() - (!text.isEmpty() && text.at(0) == '-' ? 1 : 0);
        boolean whole = digits > 0 && digits <= MOST_DIGITS;
        for (int i = text.length() - digits; whole && i < text.length(); i++) {
            whole = text.at(i) >= '0' && text.at(i) <= '9';
        }
        if (!whole) {
            throw new IllegalArgumentException(
                    "price (%s) must be a whole number of at most %d digits"
                            .formatted(text.quote(), MOST_DIGITS));
        }
        return Integer.parseInt(text.toString());
    }

    /// The prices of a ledger's firms while they are read.
    private static final class Prices {
        private final Ledger ledger;
        private final int[] price;
        private final int[] limitPrice;
        private final boolean[] known;

        Prices(Ledger ledger) {
            int firms = ledger.graph().firms();
            this.ledger = ledger;
            this.price = new int[firms];
            this.limitPrice = new int[firms];
            this.known = new boolean[firms];
        }

        void set(int firm, int price, int limitPrice) {
            if (known[firm]) {
                throw new IllegalArgumentException("a firm must have one row for each currency");
            }
            known[firm] = true;
            this.price[firm] = price;
            this.limitPrice[firm] = limitPrice;
        }

        Certificate certificate(Path file, Debts debts) {
            for (int firm = 0; firm < known.length; firm++) {
                if (!known[firm]) {
                    throw new BadTable(
                            "%s must have a row for every firm; %s in %s is missing"
                                    .formatted(
                                            file,
                                            debts.firm(ledger, firm),
                                            ledger.tender().code()));
                }
            }
            return Certificate.of(price, limitPrice);
        }
    }
}

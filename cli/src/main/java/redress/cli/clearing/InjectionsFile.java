// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.StringJoiner;
import redress.clearing.Chain;
import redress.clearing.ReliefCurve;
import redress.cli.table.CsvWriter;

/// What a fund does, as tables: who receives how much, what every debt gives up, and the curve.
final class InjectionsFile {
    private static final List<String> COLUMNS =
            List.of("rank", "firm", "currency", "amount", "settles", "frees", "chains", "chain");
    private static final List<String> PLAN_COLUMNS =
            List.of("id", "set_off", "relieved", "remainder");
    private static final List<String> CURVE_COLUMNS =
            List.of("currency", "fund", "settled", "multiplier");

    private InjectionsFile() {}

    /// A line for each firm that receives money, the one that settles most first; `chain` names the
    /// firms of the chain that settles most.
    static void write(Debts debts, List<Relieved> relieved, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, COLUMNS);
        for (Relieved of : relieved) {
            int decimals = of.ledger().tender().decimals();
            int rank = 0;
            for (Injection each : Injection.of(of.plan())) {
                csv.number(++rank);
                csv.field(debts.firms(), of.ledger().firm()[each.firm()]);
                csv.field(of.ledger().tender().code());
                csv.amount(each.amount(), decimals);
                csv.amount(each.settles(), decimals);
                csv.number(each.frees());
                csv.number(each.chains());
                csv.field(names(debts, of.ledger(), each.main()));
                csv.end();
            }
        }
    }

    private static String names(Debts debts, Ledger ledger, Chain chain) {
        StringJoiner names = new StringJoiner(" > ");
        names.add(debts.firm(ledger, ledger.graph().debtor(chain.debt(0))));
        for (int i = 0; i < chain.length(); i++) {
            names.add(debts.firm(ledger, ledger.graph().creditor(chain.debt(i))));
        }
        return names.toString();
    }

    /// A line for each debt in the currencies that have a fund.
    static void writePlan(Debts debts, List<Relieved> relieved, OutputStream out)
            throws IOException {
        CsvWriter csv = new CsvWriter(out, PLAN_COLUMNS);
        for (Relieved of : relieved) {
            int[] rows = debts.rowsOf(of.ledger());
            int decimals = of.ledger().tender().decimals();
            for (int debt = 0; debt < rows.length; debt++) {
                csv.field(debts.ids(), rows[debt]);
                long setOff = of.setOff().setOff(debt);
                csv.amount(setOff, decimals);
                csv.amount(of.plan().settled(debt) - setOff, decimals);
                csv.amount(of.plan().remainder(debt), decimals);
                csv.end();
            }
        }
    }

    /// The points between which the curve is straight; the multiplier is that of the stretch which
    /// ends there.
    static void writeCurve(List<Relieved> relieved, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out, CURVE_COLUMNS);
        for (Relieved of : relieved) {
            point(csv, of.ledger(), 0, of.curve().setOff(), 0);
            for (ReliefCurve.Segment each : of.curve().segments()) {
                point(csv, of.ledger(), each.until(), each.settledAtEnd(), each.multiplier());
            }
        }
    }

    private static void point(CsvWriter csv, Ledger ledger, long fund, long settled, int multiplier)
            throws IOException {
        csv.field(ledger.tender().code());
        csv.amount(fund, ledger.tender().decimals());
        csv.amount(settled, ledger.tender().decimals());
        csv.number(multiplier);
        csv.end();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import redress.clearing.DebtGraph;
import redress.cli.report.Figures;
import redress.cli.report.Listing;
import redress.cli.report.Markup;
import redress.cli.report.Web;

/// The debt web of the largest firms, before and after, with a table of the same firms.
final class LargestFirms {
    private static final int MOST = 12;
    private static final int MOST_ARROWS = 48;
    private static final List<Listing.Column> COLUMNS =
            List.of(
                    Listing.Column.text("Firm"),
                    Listing.Column.number("owed before"),
                    Listing.Column.number("after"),
                    Listing.Column.number("owes before"),
                    Listing.Column.number("after"),
                    Listing.Column.number("net before"),
                    Listing.Column.number("after"));

    private final Debts debts;
    private final Ledger ledger;
    private final Figures figures;
    private final Standing before;
    private final Standing after;
    private final int[] firms;
    private final long[][] was;
    private final long[][] left;

    /// @param remainder what is left of each debt
    LargestFirms(Debts debts, Ledger ledger, IntToLongFunction remainder) {
        this.debts = debts;
        this.ledger = ledger;
        DebtGraph graph = ledger.graph();
        this.figures = ledger.figures();
        this.before = Standing.of(graph, graph::amount);
        this.after = Standing.of(graph, remainder);
        this.firms = before.largest(MOST);
        this.was = between(graph::amount);
        this.left = between(remainder);
    }

    private long[][] between(IntToLongFunction amount) {
        DebtGraph graph = ledger.graph();
        int[] place = new int[graph.firms()];
        Arrays.fill(place, -1);
        for (int i = 0; i < firms.length; i++) {
            place[firms[i]] = i;
        }
        long[][] sum = new long[firms.length][firms.length];
        for (int debt = 0; debt < graph.debts(); debt++) {
            int debtor = place[graph.debtor(debt)];
            int creditor = place[graph.creditor(debt)];
            if (debtor >= 0 && creditor >= 0) {
                sum[debtor][creditor] += amount.applyAsLong(debt);
            }
        }
        return sum;
    }

    void write(Markup page) {
        List<String> names = new ArrayList<>();
        for (int firm : firms) {
            names.add(debts.firm(ledger, firm));
        }
        page.open("section");
        page.element(
                "h2", "The %d largest firms and what they owe each other".formatted(names.size()));
        page.element(
                "p",
                "An arrow runs from a debtor to its creditor; the wider, the more is owed. Debts to all other firms are not drawn.",
                "class",
                "note");
        page.open("div", "class", "pair");
        web(page, "Before: %s among them".formatted(figures.money(sum(was))), names, was);
        web(page, "After: %s among them".formatted(figures.money(sum(left))), names, left);
        page.close();
        page.open("ul", "class", "key");
        page.element("li", "owed");
        page.element("li", "owed, and less than before", "class", "k-gone");
        page.element("li", "nothing left", "class", "k-ghost");
        page.close();
        table(page, names);
        page.close();
    }

    private void web(Markup page, String title, List<String> names, long[][] amount) {
        List<Web.Arrow> arrows = new ArrayList<>();
        long most = 1;
        for (int i = 0; i < firms.length; i++) {
            for (int j = 0; j < firms.length; j++) {
                most = Math.max(most, was[i][j]);
                if (was[i][j] > 0) {
                    arrows.add(new Web.Arrow(i, j, amount[i][j], was[i][j]));
                }
            }
        }
        List<Web.Arrow> shown =
                arrows.stream()
                        .sorted(Comparator.comparingLong(Web.Arrow::was).reversed())
                        .limit(MOST_ARROWS)
                        .toList();
        page.open("figure").element("figcaption", title);
        new Web(title, names, shown, most).write(page);
        page.close();
    }

    private void table(Markup page, List<String> names) {
        String caption =
                "Amounts in %s. The net position is what a firm is owed less what it owes."
                        .formatted(figures.currency());
        new Listing(caption, COLUMNS)
                .write(
                        page,
                        rows -> {
                            for (int i = 0; i < firms.length; i++) {
                                row(rows, names.get(i), firms[i]);
                            }
                        });
    }

    private void row(Markup page, String name, int firm) {
        page.open("tr").open("th", "scope", "row").name(name).close();
        number(page, before.owed()[firm]);
        number(page, after.owed()[firm]);
        number(page, before.owes()[firm]);
        number(page, after.owes()[firm]);
        number(page, before.owed()[firm] - before.owes()[firm]);
        number(page, after.owed()[firm] - after.owes()[firm]);
        page.close();
    }

    private void number(Markup page, long amount) {
        Listing.number(page, figures.full(amount));
    }

    private static long sum(long[][] amounts) {
        return Arrays.stream(amounts).flatMapToLong(Arrays::stream).sum();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.List;
import java.util.Locale;
import redress.clearing.Chain;
import redress.clearing.DebtGraph;
import redress.cli.report.Figures;
import redress.cli.report.Listing;
import redress.cli.report.Markup;

/// The injections of a fund by what they settle, each with its main chain.
record InjectionTable(Debts debts, Relieved of, Figures figures) {
    private static final int MOST = 25;
    private static final List<Listing.Column> COLUMNS =
            List.of(
                    Listing.Column.text("Firm"),
                    Listing.Column.number("receives"),
                    Listing.Column.number("settles"),
                    Listing.Column.number("for each 1.00"),
                    Listing.Column.number("firms freed"),
                    Listing.Column.text("main chain"));

    void write(Markup page) {
        List<Injection> injections = Injection.of(of.plan());
        page.open("section").element("h2", "Who receives money, and where it goes");
        page.element(
                "p",
                "Firms that receive money: %s; that owe nothing any more: %s. %s"
                        .formatted(
                                Figures.count(injections.size()),
                                Figures.count(of.plan().freed().length),
                                injections.size() > MOST
                                        ? "These %d settle most.".formatted(MOST)
                                        : ""),
                "class",
                "note");
        new Listing("Amounts in " + figures.currency(), COLUMNS)
                .write(page, rows -> injections.stream().limit(MOST).forEach(it -> row(rows, it)));
        page.close();
    }

    private void row(Markup page, Injection each) {
        page.open("tr").open("th", "scope", "row").name(debts.firm(of.ledger(), each.firm()));
        page.close();
        page.element("td", figures.full(each.amount()), "class", "n");
        page.element("td", figures.full(each.settles()), "class", "n up");
        double perUnit = Relieved.perUnit(each.settles(), each.amount());
        page.element("td", String.format(Locale.ROOT, "%.2f", perUnit), "class", "n");
        page.element("td", Figures.count(each.frees()), "class", "n");
        page.open("td", "class", "chain");
        chain(page, each.main());
        if (each.chains() > 1) {
            page.text("; further chains: %s".formatted(Figures.count(each.chains() - 1L)));
        }
        page.close().close();
    }

    private void chain(Markup page, Chain chain) {
        DebtGraph graph = of.ledger().graph();
        page.name(debts.firm(of.ledger(), graph.debtor(chain.debt(0))));
        for (int i = 0; i < chain.length(); i++) {
            page.text(" → ").name(debts.firm(of.ledger(), graph.creditor(chain.debt(i))));
        }
    }
}

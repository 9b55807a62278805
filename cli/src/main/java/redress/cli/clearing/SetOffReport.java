// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.List;
import redress.clearing.DebtGraph;
import redress.clearing.SetOffPlan;
import redress.cli.report.Bars;
import redress.cli.report.Figures;
import redress.cli.report.Markup;
import redress.cli.report.Page;

/// A page about a round of set-off: debt before and after, the largest firms, the largest loops.
///
/// @param source the name of the file of debts
record SetOffReport(String source, Debts debts, List<Cleared> cleared) {

    SetOffReport {
        cleared = List.copyOf(cleared);
    }

    byte[] toPage() {
        return Page.of(
                "Set-off round: " + source,
                page -> {
                    for (Cleared each : cleared) {
                        write(page, each);
                    }
                    page.open("footer")
                            .text("Made by Redress from ")
                            .name(source)
                            .text(". Anyone can check the plan: ");
                    page.element("code", "redress clear --verify DEBTS PLAN CERTIFICATE").close();
                });
    }

    private void write(Markup page, Cleared of) {
        Figures figures = of.ledger().figures();
        head(page, of, figures);
        counts(page, of);
        sums(page, of, figures);
        new LargestFirms(debts, of.ledger(), of.plan()::remainder).write(page);
        new LargestLoops(debts, of, figures).write(page);
    }

    private void head(Markup page, Cleared of, Figures figures) {
        DebtGraph graph = of.ledger().graph();
        page.open("header");
        page.open("p", "class", "kicker").text("Set-off round · ").name(source).close();
        page.element(
                "h1", figures.money(of.plan().total()) + " of debt goes away without any money");
        page.element(
                "p",
                "That is %s of the %s which %s firms owe each other in %s debts. Nobody's net position changes."
                        .formatted(
                                Figures.percent(of.share()),
                                figures.money(of.debt()),
                                Figures.count(graph.firms()),
                                Figures.count(graph.debts())),
                "class",
                "lead");
        if (of.plan().optimal()) {
            page.element("p", "Proven: no plan sets off more", "class", "proof");
        } else {
            String gap = "Stopped in time: at most %s more could be set off";
            page.element("p", gap.formatted(figures.money(of.gap())), "class", "proof open");
        }
        page.close();
    }

    private static void counts(Markup page, Cleared of) {
        SetOffPlan plan = of.plan();
        DebtGraph graph = of.ledger().graph();
        long closed = 0;
        long reduced = 0;
        for (int debt = 0; debt < graph.debts(); debt++) {
            boolean whole = plan.remainder(debt) == 0;
            closed += whole ? 1 : 0;
            reduced += !whole && plan.setOff(debt) > 0 ? 1 : 0;
        }
        Standing before = Standing.of(graph, graph::amount);
        Standing after = Standing.of(graph, plan::remainder);
        long helped = 0;
        long free = 0;
        for (int firm = 0; firm < graph.firms(); firm++) {
            boolean less = after.owes()[firm] < before.owes()[firm];
            helped += less ? 1 : 0;
            free += less && after.owes()[firm] == 0 ? 1 : 0;
        }
        page.open("section").open("dl", "class", "figures");
        figure(page, "debts closed in full", closed, graph.debts());
        figure(page, "debts reduced", reduced, graph.debts());
        figure(page, "firms that owe less", helped, graph.firms());
        figure(page, "firms that owe nothing any more", free, graph.firms());
        page.close().close();
    }

    private static void figure(Markup page, String name, long count, long all) {
        page.open("div").element("dt", name).open("dd").text(Figures.count(count));
        page.element("small", "of " + Figures.count(all)).close().close();
    }

    private static void sums(Markup page, Cleared of, Figures figures) {
        long left = of.debt() - of.plan().total();
        page.open("section").element("h2", "Debt before and after");
        new Bars(
                        "Debt before: %s; after: %s"
                                .formatted(figures.money(of.debt()), figures.money(left)),
                        List.of(
                                new Bars.Bar(
                                        "before",
                                        figures.money(of.debt()),
                                        List.of(new Bars.Part("rest", of.debt()))),
                                new Bars.Bar(
                                        "after",
                                        figures.money(left),
                                        List.of(
                                                new Bars.Part("rest", left),
                                                new Bars.Part("gone", of.plan().total())))))
                .write(page);
        page.open("ul", "class", "key").element("li", "owed");
        page.element(
                "li", "set off: %s".formatted(figures.money(of.plan().total())), "class", "k-gone");
        page.close().close();
    }
}

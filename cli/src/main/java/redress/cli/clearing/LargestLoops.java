// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import redress.clearing.Chain;
import redress.clearing.DebtGraph;
import redress.clearing.Loops;
import redress.cli.report.Figures;
import redress.cli.report.Listing;
import redress.cli.report.Markup;

/// The loops of a plan that cancel most.
final class LargestLoops {
    private static final int MOST = 10;
    private static final int MOST_NAMES = 12;
    private static final List<Listing.Column> COLUMNS =
            List.of(
                    Listing.Column.text("Loop"),
                    Listing.Column.number("off each debt"),
                    Listing.Column.number("cancelled"));

    private final Debts debts;
    private final Cleared cleared;
    private final Figures figures;
    private final List<Chain> largest;
    private long count;

    LargestLoops(Debts debts, Cleared cleared, Figures figures) {
        this.debts = debts;
        this.cleared = cleared;
        this.figures = figures;
        this.largest = find();
    }

    private List<Chain> find() {
        PriorityQueue<Chain> kept =
                new PriorityQueue<>(Comparator.comparingDouble(LargestLoops::cancelled));
        Loops.forEach(
                cleared.ledger().graph(),
                cleared.plan()::setOff,
                loop -> {
                    count++;
                    kept.add(loop);
                    if (kept.size() > MOST) {
                        kept.remove();
                    }
                });
        List<Chain> found = new ArrayList<>();
        while (!kept.isEmpty()) {
            found.add(kept.remove());
        }
        Collections.reverse(found);
        return found;
    }

    private static double cancelled(Chain loop) {
        return (double) loop.amount() * loop.length();
    }

    void write(Markup page) {
        if (largest.isEmpty()) {
            return;
        }
        page.open("section").element("h2", "Where the money went round");
        page.element(
                "p",
                "The plan consists of loops, %s in number. In each, every firm owes the next, and the same amount falls off every debt. These cancel most."
                        .formatted(Figures.count(count)),
                "class",
                "note");
        new Listing("Amounts in " + figures.currency(), COLUMNS)
                .write(page, rows -> largest.forEach(loop -> row(rows, loop)));
        page.close();
    }

    private void row(Markup page, Chain loop) {
        page.open("tr").open("td", "class", "chain");
        names(page, loop);
        page.close();
        Listing.number(page, figures.full(loop.amount()));
        Listing.number(page, figures.full(loop.amount() * loop.length()));
        page.close();
    }

    private void names(Markup page, Chain loop) {
        DebtGraph graph = cleared.ledger().graph();
        int shown = Math.min(loop.length(), MOST_NAMES);
        for (int i = 0; i < shown; i++) {
            page.name(debts.firm(cleared.ledger(), graph.debtor(loop.debt(i)))).text(" → ");
        }
        if (shown < loop.length()) {
            page.text("%d more → ".formatted(loop.length() - shown));
        }
        page.name(debts.firm(cleared.ledger(), graph.debtor(loop.debt(0))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import redress.clearing.Placement;
import redress.clearing.ReliefCurve;
import redress.cli.report.Bars;
import redress.cli.report.Curve;
import redress.cli.report.Figures;
import redress.cli.report.Listing;
import redress.cli.report.Markup;
import redress.cli.report.Page;

/// A page about a fund: the curve with the chosen point, what plain ways would have done, who
/// receives what and why, debt before and after.
///
/// @param source the name of the file of debts
record ReliefReport(String source, Debts debts, List<Relieved> relieved) {

    /// How many times the fund the curve is drawn for.
    static final int DRAWN_FUNDS = 5;

    private static final List<Listing.Column> COLUMNS =
            List.of(
                    Listing.Column.number("each 1.00 settles"),
                    Listing.Column.number("from a fund of"),
                    Listing.Column.number("to a fund of"),
                    Listing.Column.number("settled in all by then"));

    ReliefReport {
        relieved = List.copyOf(relieved);
    }

    byte[] toPage() {
        return Page.of(
                "Relief round: " + source,
                page -> {
                    for (Relieved each : relieved) {
                        write(page, each, each.ledger().figures());
                    }
                    page.open("footer").text("Made by Redress from ").name(source);
                    page.text(". What a unit settles holds when all payments are one batch.")
                            .close();
                });
    }

    private void write(Markup page, Relieved of, Figures figures) {
        head(page, of, figures);
        curve(page, of, figures);
        ways(page, of, figures);
        new InjectionTable(debts, of, figures).write(page);
        sums(page, of, figures);
        new LargestFirms(debts, of.ledger(), of.plan()::remainder).write(page);
    }

    private void head(Markup page, Relieved of, Figures figures) {
        page.open("header");
        page.open("p", "class", "kicker").text("Relief round · ").name(source).close();
        page.element(
                "h1",
                "%s settles %s of debt"
                        .formatted(figures.money(of.plan().placed()), figures.money(of.gained())));
        page.element(
                "p",
                "That is beyond the %s which can be set off without money, of %s owed. Each 1.00 of the fund settles %s on average; the next 1.00 would settle %d.00."
                        .formatted(
                                figures.money(of.setOff().total()),
                                figures.money(of.ledger().graph().total()),
                                perUnit(of.perUnit()),
                                of.plan().certificate().fundPrice()),
                "class",
                "lead");
        page.element("p", "Proven: no placing of this fund settles more", "class", "proof");
        page.close();
    }

    private static void curve(Markup page, Relieved of, Figures figures) {
        List<Curve.Point> points = points(of);
        if (points.size() < 2) {
            return;
        }
        page.open("section").element("h2", "What a fund of any size settles");
        page.element(
                "p",
                "The curve starts at what is set off for nothing. It is steep where a unit runs through a long chain of debts, and flattens as the long chains are used up.",
                "class",
                "note");
        String title =
                "Debt settled by size of the fund; the chosen fund settles "
                        + figures.money(of.plan().total());
        page.open(
                "div",
                "class",
                "scroll wide",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                title);
        new Curve(title, figures, points, chosen(of, figures), plain(of)).write(page);
        page.close();
        segments(page, of.curve(), figures);
        page.close();
    }

    private static Curve.Mark chosen(Relieved of, Figures figures) {
        long placed = of.plan().placed();
        String saying =
                "%s: %s for each 1.00".formatted(figures.brief(placed), perUnit(of.perUnit()));
        return new Curve.Mark(saying, new Curve.Point(placed, of.plan().total()));
    }

    private static List<Curve.Mark> plain(Relieved of) {
        return List.of(
                new Curve.Mark("pro rata", point(of, of.naive().proRata())),
                new Curve.Mark("largest debtors first", point(of, of.naive().largestFirst())));
    }

    /// The curve as far as it is drawn: some times the fund.
    private static List<Curve.Point> points(Relieved of) {
        long last = Math.min(of.curve().greatestFund(), DRAWN_FUNDS * of.plan().placed());
        List<Curve.Point> points = new ArrayList<>();
        points.add(new Curve.Point(0, of.curve().setOff()));
        for (ReliefCurve.Segment each : of.curve().segments()) {
            if (each.from() < last) {
                long until = Math.min(last, each.until());
                points.add(new Curve.Point(until, of.curve().settled(until)));
            }
        }
        return points;
    }

    private static Curve.Point point(Relieved of, Placement placement) {
        return new Curve.Point(placement.placed(), of.setOff().total() + placement.settled());
    }

    private static void segments(Markup page, ReliefCurve curve, Figures figures) {
        page.open("details").element("summary", "The same as a table");
        new Listing("Amounts in " + figures.currency(), COLUMNS)
                .write(page, rows -> curve.segments().forEach(it -> row(rows, it, figures)));
        page.close();
    }

    private static void row(Markup page, ReliefCurve.Segment each, Figures figures) {
        page.open("tr");
        Listing.number(page, each.multiplier() + ".00");
        Listing.number(page, figures.full(each.from()));
        Listing.number(page, figures.full(each.until()));
        Listing.number(page, figures.full(each.settledAtEnd()));
        page.close();
    }

    private static void ways(Markup page, Relieved of, Figures figures) {
        page.open("section").element("h2", "The same money, placed in other ways");
        List<Bars.Bar> bars =
                List.of(
                        way(
                                "where it settles most",
                                "gone",
                                of.gained(),
                                of.plan().placed(),
                                figures),
                        way("in proportion to what every firm owes", of.naive().proRata(), figures),
                        way("to the largest debtors first", of.naive().largestFirst(), figures));
        new Bars("Debt settled by the fund in three ways of placing it", bars).write(page);
        page.close();
    }

    private static Bars.Bar way(String name, Placement placement, Figures figures) {
        return way(name, "plain", placement.settled(), placement.placed(), figures);
    }

    private static Bars.Bar way(
            String name, String kind, long settled, long placed, Figures figures) {
        String value =
                "%s, %s for each 1.00"
                        .formatted(
                                figures.money(settled), perUnit(Relieved.perUnit(settled, placed)));
        return new Bars.Bar(name, value, List.of(new Bars.Part(kind, settled)));
    }

    private static void sums(Markup page, Relieved of, Figures figures) {
        long debt = of.ledger().graph().total();
        long left = debt - of.plan().total();
        page.open("section").element("h2", "Debt before and after");
        new Bars(
                        "Debt before: %s; after: %s"
                                .formatted(figures.money(debt), figures.money(left)),
                        List.of(
                                bar("before", debt, figures, new Bars.Part("rest", debt)),
                                bar(
                                        "after",
                                        left,
                                        figures,
                                        new Bars.Part("rest", left),
                                        new Bars.Part("plain", of.gained()),
                                        new Bars.Part("gone", of.setOff().total()))))
                .write(page);
        page.open("ul", "class", "key").element("li", "owed");
        page.element(
                "li", "settled by the fund: " + figures.money(of.gained()), "class", "k-plain");
        page.element("li", "set off: " + figures.money(of.setOff().total()), "class", "k-gone");
        page.close().close();
    }

    private static Bars.Bar bar(String name, long sum, Figures figures, Bars.Part... parts) {
        return new Bars.Bar(name, figures.money(sum), List.of(parts));
    }

    private static String perUnit(double settled) {
        return String.format(Locale.ROOT, "%.2f", settled);
    }
}

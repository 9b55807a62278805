// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.util.List;

/// Firms on a circle and what they owe each other, an arrow from debtor to creditor.
///
/// @param most the amount of the widest arrow, the same for pictures that are compared
public record Web(String title, List<String> firms, List<Arrow> arrows, long most) {
    private static final int WIDTH = 690;
    private static final int HEIGHT = 430;
    private static final double RADIUS = 170;
    private static final double WIDEST = 10;
    private static final double DOT = 6;

    public Web {
        firms = List.copyOf(firms);
        arrows = List.copyOf(arrows);
    }

    /// What one firm owes another, both by their places.
    ///
    /// @param was what it owed before; it is drawn faintly where nothing is left
    public record Arrow(int debtor, int creditor, long amount, long was) {}

    private record Point(double x, double y) {
        Point towards(Point other, double part) {
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }

        @Override
        public String toString() {
            return Svg.number(x) + " " + Svg.number(y);
        }
    }

    public void write(Markup markup) {
        Svg.open(markup, WIDTH, HEIGHT, title);
        arrows.stream().filter(it -> it.amount == 0).forEach(it -> ghost(markup, it));
        arrows.stream().filter(it -> it.amount > 0).forEach(it -> arrow(markup, it));
        for (int i = 0; i < firms.size(); i++) {
            firm(markup, i);
        }
        markup.close();
    }

    private void ghost(Markup markup, Arrow arrow) {
        String way = way(arrow, DOT);
        markup.empty("path", "class", "ghost", "d", way);
    }

    private void arrow(Markup markup, Arrow arrow) {
        double width = Math.max(1, WIDEST * Math.sqrt((double) arrow.amount / most));
        double head = 5 + 1.6 * width;
        markup.empty(
                "path",
                "class",
                arrow.amount < arrow.was ? "owes less" : "owes",
                "stroke-width",
                Svg.number(width),
                "d",
                way(arrow, DOT + head));
        Point tip = end(arrow, DOT + 2);
        Point foot = end(arrow, DOT + 2 + head);
        double side = head / 2;
        double length = Math.hypot(tip.x - foot.x, tip.y - foot.y);
        double dx = -(tip.y - foot.y) / length * side;
        double dy = (tip.x - foot.x) / length * side;
        markup.empty(
                "path",
                "class",
                arrow.amount < arrow.was ? "head less" : "head",
                "d",
                "M%s L%s L%s Z"
                        .formatted(
                                tip,
                                new Point(foot.x + dx, foot.y + dy),
                                new Point(foot.x - dx, foot.y - dy)));
    }

    private String way(Arrow arrow, double before) {
        return "M%s Q%s %s".formatted(place(arrow.debtor, RADIUS), bend(arrow), end(arrow, before));
    }

    /// Where an arrow ends that stops so far before the middle of its creditor.
    private Point end(Arrow arrow, double before) {
        Point to = place(arrow.creditor, RADIUS);
        Point bend = bend(arrow);
        double length = Math.hypot(to.x - bend.x, to.y - bend.y);
        return to.towards(bend, Math.min(0.9, before / length));
    }

    /// Arrows bend towards the middle and, seen along them, to the left, so that two in opposite
    /// directions stay apart.
    private Point bend(Arrow arrow) {
        Point from = place(arrow.debtor, RADIUS);
        Point to = place(arrow.creditor, RADIUS);
        Point middle = from.towards(to, 0.5).towards(new Point(WIDTH / 2.0, HEIGHT / 2.0), 0.35);
        return new Point(middle.x + 0.12 * (to.y - from.y), middle.y - 0.12 * (to.x - from.x));
    }

    private Point place(int firm, double radius) {
        double angle = 2 * Math.PI * firm / firms.size() - Math.PI / 2;
        return new Point(
                WIDTH / 2.0 + radius * Math.cos(angle), HEIGHT / 2.0 + radius * Math.sin(angle));
    }

    private void firm(Markup markup, int firm) {
        Point dot = place(firm, RADIUS);
        Point label = place(firm, RADIUS + 18);
        double side = Math.cos(2 * Math.PI * firm / firms.size() - Math.PI / 2);
        String anchor = side > 0.2 ? "start" : side < -0.2 ? "end" : "middle";
        double lift = Math.sin(2 * Math.PI * firm / firms.size() - Math.PI / 2) * 6 + 5;
        markup.open("g").element("title", firms.get(firm));
        markup.empty(
                "circle",
                "class",
                "firm",
                "cx",
                Svg.number(dot.x),
                "cy",
                Svg.number(dot.y),
                "r",
                Svg.number(DOT));
        markup.element(
                "text",
                Svg.cut(firms.get(firm)),
                "class",
                "label",
                "x",
                Svg.number(label.x),
                "y",
                Svg.number(label.y + lift),
                "text-anchor",
                anchor);
        markup.close();
    }
}

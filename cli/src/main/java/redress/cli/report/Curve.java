// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How much a fund settles for every size of it, with the chosen size.
///
/// @param points fund and what it settles in all, from small to large; straight between them
/// @param chosen the point of the fund at hand
/// @param plain what the same fund settles in ways that do not look at chains
public record Curve(
        String title, Figures figures, List<Point> points, Mark chosen, List<Mark> plain) {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 420;
    private static final int LEFT = 84;
    private static final int RIGHT = 24;
    private static final int TOP = 20;
    private static final int BOTTOM = 52;
    private static final int TICKS = 5;
    private static final int APART = 24;

    public Curve {
        points = List.copyOf(points);
        plain = List.copyOf(plain);
    }

    /// A fund and what is settled with it, in minor units.
    public record Point(long fund, long settled) {}

    /// A point with what is written beside it.
    public record Mark(String name, Point point) {}

    public void write(Markup markup) {
        Svg.open(markup, WIDTH, HEIGHT, title);
        axes(markup);
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            line.append(line.isEmpty() ? "M" : " L");
            line.append(number(x(point.fund))).append(' ').append(number(y(point.settled)));
        }
        String floor =
                " L%s %s L%d %s Z"
                        .formatted(number(x(end().fund)), number(y(0)), LEFT, number(y(0)));
        markup.empty("path", "class", "area", "d", line + floor);
        markup.empty("path", "class", "curve", "d", line.toString());
        markup.empty("path", "class", "guide", "d", guide());
        marks(markup);
        markup.close();
    }

    private void axes(Markup markup) {
        for (long settled : ticks(end().settled)) {
            String y = number(y(settled));
            String end = Integer.toString(WIDTH - RIGHT);
            markup.empty("line", "class", "grid", "x1", "" + LEFT, "x2", end, "y1", y, "y2", y);
            tick(markup, figures.brief(settled), LEFT - 10, y(settled) + 5, "end");
        }
        for (long fund : ticks(end().fund)) {
            boolean last = x(fund) > WIDTH - RIGHT - 30;
            String anchor = last ? "end" : "middle";
            tick(markup, figures.brief(fund), x(fund), HEIGHT - BOTTOM + 24, anchor);
        }
        tick(markup, "fund, " + figures.currency(), WIDTH - RIGHT, HEIGHT - 6, "end");
    }

    private static void tick(Markup markup, String text, double x, double y, String anchor) {
        markup.element(
                "text",
                text,
                "class",
                "tick",
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor);
    }

    /// Round values from 0 up to this one, some five of them.
    private static List<Long> ticks(long most) {
        long step = 1;
        while (most / step > TICKS) {
            long leading = Long.parseLong(Long.toString(step).substring(0, 1));
            step = leading == 2 ? step / 2 * 5 : step * 2;
        }
        List<Long> ticks = new ArrayList<>();
        for (long tick = 0; tick <= most; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    private String guide() {
        Point at = chosen.point;
        String x = number(x(at.fund));
        String y = number(y(at.settled));
        return "M%s %s L%s %s L%d %s".formatted(x, number(y(0)), x, y, LEFT, y);
    }

    /// The points, their names below each other where they would overlap.
    private void marks(Markup markup) {
        double free = TOP;
        List<Mark> fromTop = new ArrayList<>(plain);
        fromTop.add(chosen);
        fromTop.sort(Comparator.comparingLong((Mark it) -> it.point.settled).reversed());
        for (Mark mark : fromTop) {
            double beside = y(mark.point.settled) + (mark.equals(chosen) ? APART : 6);
            double text = Math.max(free, beside);
            mark(markup, mark, mark.equals(chosen) ? "chosen" : "plain", text);
            free = text + APART;
        }
    }

    private void mark(Markup markup, Mark mark, String kind, double text) {
        double x = x(mark.point.fund);
        String y = number(y(mark.point.settled));
        boolean left = x > WIDTH * 0.6;
        String beside = number(x + (left ? -16 : 16));
        String anchor = left ? "end" : "start";
        markup.empty("circle", "class", "dot " + kind, "cx", number(x), "cy", y, "r", "6");
        markup.open(
                "text",
                "class",
                "label " + kind,
                "x",
                beside,
                "y",
                number(text),
                "text-anchor",
                anchor);
        markup.text(mark.name).close();
    }

    private Point end() {
        return points.getLast();
    }

    private double x(long fund) {
        double width = WIDTH - LEFT - RIGHT;
        return LEFT + width * fund / Math.max(1, end().fund);
    }

    private double y(long settled) {
        double height = HEIGHT - TOP - BOTTOM;
        return HEIGHT - BOTTOM - height * settled / Math.max(1, end().settled);
    }

    private static String number(double value) {
        return Svg.number(value);
    }
}

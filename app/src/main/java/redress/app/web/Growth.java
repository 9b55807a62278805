// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A small picture of what the law adds to an overdue amount, day by day. The numbers stand in a
/// table beside it; the picture only shows the slope and the steps.
///
/// Two points on one day draw a step. Points after today are drawn as an outlook.
///
/// @param points at least two, in the order of their days
/// @param today the day that splits what is from what will be
public record Growth(List<Point> points, LocalDate today, Currency currency) {

    private static final double LEFT = 72;
    private static final double RIGHT = 348;
    private static final double TOP = 14;
    private static final double BOTTOM = 166;
    private static final int TICKS = 4;
    private static final List<BigDecimal> NICE =
            List.of(
                    new BigDecimal("1"),
                    new BigDecimal("2"),
                    new BigDecimal("2.5"),
                    new BigDecimal("5"),
                    new BigDecimal("10"));

    public Growth {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException(
                    "points (%d) must be two or more".formatted(points.size()));
        }
    }

    /// What the law has added by the end of a day.
    public record Point(LocalDate day, BigDecimal amount) {}

    /// A line of the grid: its place and the amount it stands for.
    public record Tick(String y, BigDecimal amount) {}

    /// The first day shown.
    public LocalDate from() {
        return points.getFirst().day();
    }

    /// The last day shown.
    public LocalDate until() {
        return points.getLast().day();
    }

    /// Whether the picture looks beyond today.
    public boolean looksAhead() {
        return today.isAfter(from()) && today.isBefore(until());
    }

    /// The path of the line up to today.
    public String line() {
        return path(points.stream().filter(p -> !p.day().isAfter(today)).toList());
    }

    /// The path of the line after today; empty where the picture ends today.
    public String outlook() {
        List<Point> ahead =
                new ArrayList<>(points.stream().filter(p -> p.day().isAfter(today)).toList());
        points.stream()
                .filter(p -> !p.day().isAfter(today))
                .reduce((a, b) -> b)
                .ifPresent(last -> ahead.addFirst(last));
        return ahead.size() < 2 ? "" : path(ahead);
    }

    /// The outline of the area under the line up to today.
    public String area() {
        List<Point> past = points.stream().filter(p -> !p.day().isAfter(today)).toList();
        if (past.size() < 2) {
            return "";
        }
        return "%s L%s %s L%s %s Z"
                .formatted(
                        path(past),
                        x(past.getLast().day()),
                        units(BOTTOM),
                        x(past.getFirst().day()),
                        units(BOTTOM));
    }

    /// The horizontal lines of the grid, from nothing upwards.
    public List<Tick> ticks() {
        BigDecimal step = step();
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal at = BigDecimal.ZERO; at.compareTo(top()) <= 0; at = at.add(step)) {
            ticks.add(new Tick(y(at), at.stripTrailingZeros()));
        }
        return ticks;
    }

    /// The horizontal place of today.
    public String todayX() {
        return x(today);
    }

    private String path(List<Point> part) {
        return part.stream()
                .map(p -> x(p.day()) + " " + y(p.amount()))
                .collect(Collectors.joining(" L", "M", ""));
    }

    private BigDecimal top() {
        BigDecimal step = step();
        BigDecimal most = most();
        return most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    private BigDecimal most() {
        return points.stream().map(Point::amount).reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /// The smallest round step that needs no more than four lines above the ground.
    private BigDecimal step() {
        BigDecimal raw = most().divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
        return NICE.stream()
                .map(power::multiply)
                .filter(nice -> nice.compareTo(raw) >= 0)
                .findFirst()
                .orElseGet(() -> power.scaleByPowerOfTen(1));
    }

    private String x(LocalDate day) {
        double all = Math.max(1, ChronoUnit.DAYS.between(from(), until()));
        return units(LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(from(), day) / all);
    }

    private String y(BigDecimal amount) {
        double share = amount.divide(top(), MathContext.DECIMAL32).doubleValue();
        return units(BOTTOM - (BOTTOM - TOP) * share);
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

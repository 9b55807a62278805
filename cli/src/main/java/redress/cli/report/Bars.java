// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.util.List;

/// Horizontal bars on one scale, each of some parts.
public record Bars(String title, List<Bar> bars) {
    private static final int WIDTH = 1_000;

    public Bars {
        bars = List.copyOf(bars);
    }

    /// A bar with what is written above it.
    public record Bar(String name, String value, List<Part> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }

        double length() {
            return parts.stream().mapToDouble(Part::length).sum();
        }
    }

    /// A part of a bar.
    ///
    /// @param kind the class of the style sheet: `rest`, `gone` or `plain`
    public record Part(String kind, double length) {}

    public void write(Markup markup) {
        double longest = Math.max(1, bars.stream().mapToDouble(Bar::length).max().orElse(1));
        markup.open("div", "role", "img", "aria-label", title);
        for (Bar bar : bars) {
            markup.open("p", "class", "bar").element("span", bar.name);
            markup.element("b", bar.value).close();
            write(markup, bar, WIDTH / longest);
        }
        markup.close();
    }

    private static void write(Markup markup, Bar bar, double scale) {
        String box = "0 0 %d 10".formatted(WIDTH);
        markup.open("svg", "class", "bar", "viewBox", box, "preserveAspectRatio", "none");
        double x = 0;
        for (Part part : bar.parts) {
            double width = Math.max(part.length > 0 ? 1 : 0, part.length * scale);
            String from = Svg.number(x);
            String length = Svg.number(width);
            markup.empty("rect", "class", part.kind, "x", from, "width", length, "height", "10");
            x += width;
        }
        markup.close();
    }
}

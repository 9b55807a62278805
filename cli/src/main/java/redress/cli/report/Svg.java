// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.util.Locale;

/// Numbers and names as pictures write them.
final class Svg {
    private static final int LONGEST_NAME = 16;

    private Svg() {}

    /// Opens a picture that a screen reader knows by its title.
    static Markup open(Markup markup, int width, int height, String title) {
        return markup.open(
                        "svg",
                        "viewBox",
                        "0 0 %d %d".formatted(width, height),
                        "role",
                        "img",
                        "aria-label",
                        title)
                .element("title", title);
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String cut(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}

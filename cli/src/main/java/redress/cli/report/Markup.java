// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// HTML and SVG as they are written: every text and attribute is escaped, every element closed.
public final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /// Begins an element.
    ///
    /// @param attributes names and values in turn
    public Markup open(String element, String... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /// Ends the element begun last.
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element with a text.
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /// An element with nothing in it.
    public Markup empty(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    public Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(each);
            }
        }
        return this;
    }

    /// A name, which may be written from right to left.
    public Markup name(String name) {
        return element("bdi", name);
    }

    /// A style sheet, which is ours and holds nothing to escape.
    Markup style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    String toDocument() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("element (%s) must be closed".formatted(open.peek()));
        }
        return "<!DOCTYPE html>\n" + out;
    }

    private void begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }
}

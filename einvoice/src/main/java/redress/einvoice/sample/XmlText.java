// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes indented XML.
final class XmlText {
    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element; `name` may carry attributes.
    XmlText open(String name) {
        indent();
        out.append('<').append(name).append(">\n");
        open.push(name.split(" ", 2)[0]);
        return this;
    }

    XmlText close() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    /// Writes an element with text; nothing where the text is empty.
    XmlText leaf(String name, String text) {
        if (!text.isEmpty()) {
            indent();
            out.append('<').append(name).append('>').append(escaped(text));
            out.append("</").append(name.split(" ", 2)[0]).append(">\n");
        }
        return this;
    }

    byte[] bytes() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void indent() {
        out.repeat("  ", open.size());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

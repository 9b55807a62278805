// SPDX-License-Identifier: Apache-2.0
package redress.cli.report;

import java.util.List;
import java.util.function.Consumer;

/// A table that scrolls sideways where it is too wide for the screen.
public record Listing(String caption, List<Column> columns) {

    public Listing {
        columns = List.copyOf(columns);
    }

    /// A column by its head; numbers stand to the right.
    public record Column(String head, boolean number) {
        public static Column text(String head) {
            return new Column(head, false);
        }

        public static Column number(String head) {
            return new Column(head, true);
        }
    }

    /// Writes the table with these rows.
    public void write(Markup markup, Consumer<Markup> rows) {
        markup.open(
                "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        markup.open("table").element("caption", caption).open("thead").open("tr");
        for (Column column : columns) {
            markup.element("th", column.head, "scope", "col", "class", column.number ? "n" : "t");
        }
        markup.close().close().open("tbody");
        rows.accept(markup);
        markup.close().close().close();
    }

    /// Writes a number of the row at hand.
    public static void number(Markup markup, String number) {
        markup.element("td", number, "class", "n");
    }
}

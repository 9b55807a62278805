// SPDX-License-Identifier: Apache-2.0
package redress.cli.table;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the rows of a table: the first findings in full, all of them counted.
public final class Findings {
    private static final int MOST_SHOWN = 20;

    private final Table table;
    private final List<String> shown = new ArrayList<>();
    private long count;

    public Findings(Table table) {
        this.table = table;
    }

    /// Notes what is wrong with the row at hand.
    public void add(String sentence) {
        count++;
        if (shown.size() < MOST_SHOWN) {
            shown.add("%s, %s: %s".formatted(table.name(), table.place(), sentence));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// Ends the reading when there is any finding.
    ///
    /// @throws BadTable with the first of them
    public void refuseAny() {
        if (count == 0) {
            return;
        }
        List<String> lines = new ArrayList<>(shown);
        if (count > 1) {
            lines.add(
                    "%s: %,d findings in all%s"
                            .formatted(
                                    table.name(),
                                    count,
                                    count > MOST_SHOWN
                                            ? ", the first %d are above".formatted(MOST_SHOWN)
                                            : ""));
        }
        throw new BadTable(String.join(System.lineSeparator(), lines));
    }
}

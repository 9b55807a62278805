// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import redress.app.claim.ScheduleReply;
import redress.app.claim.ScheduleSheet;
import redress.interest.Regime;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A debt from month to month as the command prints it: for a program and for a person.
record Schedule(Regime law, ScheduleSheet sheet) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Schedule of(Regime law, ScheduleReply.Rows rows) {
        return new Schedule(law, ScheduleSheet.of(law, rows));
    }

    /// One JSON object; amounts are strings.
    String toJson() {
        return JSON.writeValueAsString(sheet);
    }

    /// A line for each day, then what must be said with them.
    String toText() {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s".formatted(law.code(), law.about().name()));
        lines.add(
                "a payment pays %s (%s)"
                        .formatted(String.join(", then ", sheet.order()), sheet.orderArticle()));
        lines.add("");
        lines.add(line("day", "received", "principal", "interest", "fixed sum", "total", "a day"));
        sheet.rows().forEach(row -> lines.add(line(row)));
        lines.add("");
        if (isMore(sheet.surplus())) {
            lines.add("  paid too much: %s %s".formatted(sheet.surplus(), sheet.currency()));
        }
        lines.add("  weakest source: %s".formatted(sheet.status()));
        sheet.caveats().forEach(caveat -> lines.add("  - " + caveat));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(ScheduleSheet.Row row) {
        return line(
                row.day(),
                isMore(row.received()) ? row.received() : "",
                row.principal(),
                row.interest(),
                row.fixedSum(),
                row.total(),
                row.perDay());
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(cell -> "%12s".formatted(cell))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static boolean isMore(String amount) {
        return new BigDecimal(amount).signum() > 0;
    }
}

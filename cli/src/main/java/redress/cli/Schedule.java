// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import redress.interest.Appropriation;
import redress.interest.Regime;
import redress.interest.Statement;
import redress.money.Money;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A debt from month to month, payments booked in the order of the law, as the command prints it.
record Schedule(Regime law, Appropriation order, List<Statement.Drawn> statements) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Schedule {
        statements = List.copyOf(statements);
    }

    /// The object that a program reads; amounts are strings.
    record Sheet(
            String regime,
            String currency,
            List<String> order,
            String orderArticle,
            List<Row> rows,
            String surplus,
            String status,
            List<String> caveats) {}

    /// What is open at the end of a day, and what came in on it.
    record Row(
            String day,
            String received,
            String principal,
            String interest,
            String fixedSum,
            String total,
            String perDay) {
        private static Row of(Statement.Drawn on) {
            return new Row(
                    on.day().toString(),
                    plain(bookedOn(on)),
                    plain(on.principal()),
                    plain(on.interest()),
                    plain(on.costs()),
                    plain(on.total()),
                    plain(on.perDay()));
        }
    }

    String toJson() {
        Statement.Drawn last = statements.getLast();
        return JSON.writeValueAsString(
                new Sheet(
                        law.code(),
                        last.surplus().currency().getCurrencyCode(),
                        parts(),
                        order.source().citation(),
                        statements.stream().map(Row::of).toList(),
                        plain(last.surplus()),
                        last.status().code(),
                        last.caveats()));
    }

    String toText() {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %s".formatted(law.code(), law.about().name()));
        lines.add(
                "a payment pays %s (%s)"
                        .formatted(String.join(", then ", parts()), order.source().citation()));
        lines.add("");
        lines.add(line("day", "received", "principal", "interest", "fixed sum", "total", "a day"));
        for (Statement.Drawn on : statements) {
            Row row = Row.of(on);
            lines.add(
                    line(
                            row.day(),
                            bookedOn(on).isZero() ? "" : row.received(),
                            row.principal(),
                            row.interest(),
                            row.fixedSum(),
                            row.total(),
                            row.perDay()));
        }
        Statement.Drawn last = statements.getLast();
        lines.add("");
        if (last.surplus().isPositive()) {
            lines.add("  paid too much: %s".formatted(last.surplus()));
        }
        lines.add("  weakest source: %s".formatted(last.status().code()));
        last.caveats().forEach(caveat -> lines.add("  - " + caveat));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> parts() {
        return order.order().stream()
                .map(part ->
                        part == Appropriation.Part.COSTS
                                ? "fixed sum"
                                : part.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// What was booked on the day itself.
    private static Money bookedOn(Statement.Drawn on) {
        LocalDate day = on.day();
        return on.shares().stream()
                .filter(share -> share.payment().day().equals(day))
                .map(Statement.Share::total)
                .reduce(Money.zero(on.surplus().currency()), Money::plus);
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(cell -> "%12s".formatted(cell))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    private static String plain(Money money) {
        return money.toDecimal().toPlainString();
    }
}

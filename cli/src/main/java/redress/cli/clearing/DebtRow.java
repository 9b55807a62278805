// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import redress.clearing.Exclusion;
import redress.cli.table.Table;
import redress.cli.table.Text;
import redress.cli.table.Texts;

/// The values of the row at hand in a file of debts; one object serves all rows.
final class DebtRow {
    private static final Exclusion[] REASONS = Exclusion.values();
    private static final Text[] REASON_CODES =
            Arrays.stream(REASONS).map(DebtRow::code).map(Text::of).toArray(Text[]::new);
    private static final int MOST_PRIORITY = 10;

    private final DebtColumns columns;
    private final Texts firms;
    private int debtor;
    private int creditor;
    private long amount;
    private int due;
    private int priority;
    private long most;
    private byte excluded;

    DebtRow(DebtColumns columns, Texts firms) {
        this.columns = columns;
        this.firms = firms;
    }

    /// How a file names a reason for which a debt stays out.
    static String code(Exclusion reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads the row at hand but for its id and currency.
    ///
    /// @throws IllegalArgumentException when a value breaks its rule
    void read(Table table, Tender tender) {
        debtor = firm("debtor", table.field(columns.debtor()));
        creditor = firm("creditor", table.field(columns.creditor()));
        if (debtor == creditor) {
            throw new IllegalArgumentException(
                    "debtor and creditor (%s) must be two firms"
                            .formatted(table.field(columns.debtor()).quote()));
        }
        amount = amount("amount", table.field(columns.amount()), tender);
        due = columns.due() < 0 ? Terms.NO_DAY : day(table.field(columns.due()));
        priority = columns.priority() < 0 ? 1 : priority(table.field(columns.priority()));
        excluded =
                columns.excluded() < 0
                        ? Terms.NOT_EXCLUDED
                        : reason(table.field(columns.excluded()));
        most = columns.limit() < 0 ? Long.MAX_VALUE : limit(table.field(columns.limit()), tender);
    }

    int debtor() {
        return debtor;
    }

    int creditor() {
        return creditor;
    }

    long amount() {
        return amount;
    }

    int due() {
        return due;
    }

    int priority() {
        return priority;
    }

    long most() {
        return most;
    }

    byte excluded() {
        return excluded;
    }

    private int firm(String column, Text name) {
        try {
            return firms.add(name);
        } catch (IllegalArgumentException wrong) {
            throw named(column, wrong);
        }
    }

    private static long amount(String column, Text text, Tender tender) {
        try {
            return AmountText.positive(text, tender);
        } catch (IllegalArgumentException wrong) {
            throw named(column, wrong);
        }
    }

    private static long limit(Text text, Tender tender) {
        return text.isEmpty() ? Long.MAX_VALUE : AmountText.notNegative("limit", text, tender);
    }

    private static int day(Text text) {
        if (text.isEmpty()) {
            return Terms.NO_DAY;
        }
        try {
            return (int) LocalDate.parse(text.toString()).toEpochDay();
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException(
                    "due (%s) must be a day of the calendar such as 2026-01-31"
                            .formatted(text.quote()),
                    notADay);
        }
    }

    private static int priority(Text text) {
        if (text.isEmpty()) {
            return 1;
        }
        int value = 0;
        for (int i = 0; i < text.length() && i < 2; i++) {
            value = 10 * value + text.at(i) - '0';
        }
        boolean twoDigits = text.length() == 2 && value == MOST_PRIORITY && text.at(0) == '1';
        if (!twoDigits && (text.length() != 1 || value < 1 || value >= MOST_PRIORITY)) {
            throw new IllegalArgumentException(
                    "priority (%s) must be a whole number from 1 to %d"
                            .formatted(text.quote(), MOST_PRIORITY));
        }
        return value;
    }

    private static byte reason(Text text) {
        if (text.isEmpty()) {
            return Terms.NOT_EXCLUDED;
        }
        return Terms.place(reasonOf("excluded", text));
    }

    /// The reason of this code.
    static Exclusion reasonOf(String column, Text text) {
        for (int i = 0; i < REASONS.length; i++) {
            if (REASON_CODES[i].contentEquals(text)) {
                return REASONS[i];
            }
        }
        throw new IllegalArgumentException(
                "%s (%s) must be empty or one of %s"
                        .formatted(
                                column,
                                text.quote(),
                                Arrays.stream(REASONS)
                                        .map(DebtRow::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static IllegalArgumentException named(String column, IllegalArgumentException wrong) {
        return new IllegalArgumentException(column + " " + wrong.getMessage(), wrong);
    }
}

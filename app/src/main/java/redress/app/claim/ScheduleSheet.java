// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import redress.interest.Appropriation;
import redress.interest.Regime;
import redress.interest.Statement;
import redress.money.Money;

/// A debt from month to month as programs read it; amounts are decimal strings.
///
/// @param order what a payment pays first, next and last on the last day
/// @param orderArticle where that stands
/// @param surplus what was paid too much
/// @param status the weakest reading of any rule or rate used
/// @param caveats sentences that must be shown with the sums
public record ScheduleSheet(
        String regime,
        String currency,
        List<String> order,
        String orderArticle,
        List<Row> rows,
        String surplus,
        String status,
        List<String> caveats) {

    /// What is open at the end of a day.
    ///
    /// @param received what was booked on the day
    /// @param perDay what one further day adds
    public record Row(
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
                    plain(booked(on)),
                    plain(on.principal()),
                    plain(on.interest()),
                    plain(on.costs()),
                    plain(on.total()),
                    plain(on.perDay()));
        }
    }

    public ScheduleSheet {
        order = List.copyOf(order);
        rows = List.copyOf(rows);
        caveats = List.copyOf(caveats);
    }

    public static ScheduleSheet of(Regime law, ScheduleReply.Rows rows) {
        Statement.Drawn last = rows.statements().getLast();
        Appropriation rule = law.appropriation().on(last.day()).orElseGet(Appropriation::unread);
        return new ScheduleSheet(
                law.code(),
                last.surplus().currency().getCurrencyCode(),
                words(rule),
                rule.source().citation(),
                rows.statements().stream().map(Row::of).toList(),
                plain(last.surplus()),
                last.status().code(),
                last.caveats());
    }

    /// What a payment pays first, next and last.
    static List<String> words(Appropriation rule) {
        return rule.order().stream().map(ScheduleSheet::word).toList();
    }

    private static String word(Appropriation.Part part) {
        return part == Appropriation.Part.COSTS
                ? "fixed sum"
                : part.name().toLowerCase(Locale.ROOT);
    }

    private static Money booked(Statement.Drawn on) {
        LocalDate day = on.day();
        return on.shares().stream()
                .filter(share -> share.payment().day().equals(day))
                .map(Statement.Share::total)
                .reduce(Money.zero(on.surplus().currency()), Money::plus);
    }

    private static String plain(Money money) {
        return money.toDecimal().toPlainString();
    }
}

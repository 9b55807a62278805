// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import redress.app.settlement.Match;
import redress.app.settlement.StatementReview;
import redress.money.Money;

/// Bank statements as the API shows them; amounts are decimal strings.
///
/// @param key names the review for 30 days
/// @param cut how many credits there were beyond those that were kept
record StatementJson(String key, List<CreditJson> credits, List<ReturnedJson> returned, int cut) {

    /// @param line by which a booking names it
    /// @param standing `sure`, `guess`, `by-hand`, `unknown` or `booked`
    /// @param reference of the case that it seems to be for or was booked for; may be empty
    /// @param signs what speaks for that case
    record CreditJson(
            int line,
            LocalDate day,
            String amount,
            String currency,
            String payer,
            String text,
            String standing,
            String reference,
            List<String> signs) {}

    /// Money that the bank took back.
    record ReturnedJson(LocalDate day, String amount, String currency, String payer) {}

    static StatementJson of(StatementReview review) {
        return new StatementJson(
                review.key(),
                review.lines().stream().map(StatementJson::credit).toList(),
                review.returned().stream()
                        .map(one ->
                                new ReturnedJson(
                                        one.day(),
                                        plain(one.amount()),
                                        one.amount().currency().getCurrencyCode(),
                                        one.payer()))
                        .toList(),
                review.cut());
    }

    private static CreditJson credit(StatementReview.Line line) {
        Money amount = line.credit().amount();
        return new CreditJson(
                line.number(),
                line.credit().day(),
                plain(amount),
                amount.currency().getCurrencyCode(),
                line.credit().payer(),
                line.credit().text(),
                word(line.standing()),
                line.reference(),
                line.signs().stream().sorted().map(StatementJson::sign).toList());
    }

    private static String sign(Match.Sign sign) {
        return word(sign);
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(Money amount) {
        return amount.toDecimal().toPlainString();
    }
}

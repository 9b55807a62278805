// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.interest.Regime;
import redress.money.Money;

/// One debt that somebody typed to see what a law adds to it; nothing of it is kept.
///
/// @param amount null as long as it is missing or wrong
/// @param currency the one that was named, else the law's
/// @param due the last day for payment; null as long as it is missing or wrong
/// @param day the day of payment, or the day to count to
/// @param mistakes what could not be read or is missing
public record Calculation(
        ChosenLaw law,
        @Nullable BigDecimal amount,
        String currency,
        @Nullable LocalDate due,
        LocalDate day,
        List<Mistake> mistakes) {

    public Calculation {
        mistakes = List.copyOf(mistakes);
    }

    /// Reads the fields `regime`, `amount`, `currency`, `due`, `paid`, `agreedRate` and
    /// `contractDate`.
    ///
    /// @param language in which the amount was written
    public static Calculation of(Map<String, String> form, LocalDate today, Locale language) {
        Entries entries = new Entries(form, language);
        ChosenLaw law =
                new ChosenLaw(
                        entries.text("regime", ""),
                        entries.rate("agreedRate", null),
                        entries.day("contractDate", null));
        String usual =
                law.find()
                        .map(regime -> regime.about().currencies().getFirst().getCurrencyCode())
                        .orElse("");
        String named = entries.currency("currency", "");
        String currency = named.isEmpty() ? usual : named;
        BigDecimal amount = entries.amount("amount", null, currency);
        LocalDate due = entries.day("due", null);
        LocalDate paid = entries.day("paid", null);
        requireAll(entries, law, amount, due);
        requireKnownCurrency(entries, law, currency);
        return new Calculation(
                law, amount, currency, due, paid == null ? today : paid, entries.mistakes());
    }

    /// The amount as every language reads it alike: all decimals of its currency after a point.
    public String plainAmount() {
        return reckoning().map(owed -> owed.principal().toDecimal().toPlainString()).orElse("");
    }

    /// What is owed on the day; empty where the entries do not say enough.
    public Optional<Reckoning> reckoning() {
        if (!mistakes.isEmpty() || amount == null || due == null) {
            return Optional.empty();
        }
        Currency known = Money.currency(currency);
        Overdue debt = new Overdue("1", Money.of(amount, known), due, List.of());
        return Optional.of(Reckoning.of(List.of(debt), known, law, day));
    }

    private static void requireAll(
            Entries entries, ChosenLaw law, @Nullable BigDecimal amount, @Nullable LocalDate due) {
        List<String> wrong = entries.mistakes().stream().map(Mistake::field).toList();
        if (law.find().isEmpty()) {
            entries.add(Mistake.of("regime", "claim.calculator.no-law"));
        }
        if ((amount == null || amount.signum() <= 0) && !wrong.contains("amount")) {
            entries.add(Mistake.of("amount", "claim.calculator.no-amount"));
        }
        if (due == null && !wrong.contains("due")) {
            entries.add(Mistake.of("due", "claim.calculator.no-due"));
        }
    }

    private static void requireKnownCurrency(Entries entries, ChosenLaw law, String currency) {
        List<String> codes =
                law.find().map(Regime::about).stream()
                        .flatMap(about -> about.currencies().stream())
                        .map(Currency::getCurrencyCode)
                        .toList();
        if (!codes.isEmpty() && !codes.contains(currency)) {
            entries.add(
                    Mistake.of(
                            "currency",
                            "claim.calculator.currency",
                            currency,
                            String.join(", ", codes)));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.app.web.TypedAmount;
import redress.einvoice.VisibleText;
import redress.money.Money;

/// The fields of a form that was sent, read one by one; what cannot be read becomes a [Mistake] and
/// keeps its old value.
final class Entries {

    static final int LONGEST_TEXT = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final List<DateTimeFormatter> DAYS =
            List.of(day("uuuu-M-d"), day("d.M.uuuu"), day("d/M/uuuu"));
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("1000");

    private final Map<String, String> form;
    private final Locale language;
    private final List<Mistake> mistakes = new ArrayList<>();

    /// @param language in which its amounts were written
    Entries(Map<String, String> form, Locale language) {
        this.form = Map.copyOf(form);
        this.language = language;
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    boolean has(String field) {
        return form.containsKey(field);
    }

    /// A line of text; the old one where the form has no such field.
    String text(String field, String old) {
        String given = form.get(field);
        if (given == null) {
            return old;
        }
        String clean = clean(given);
        if (clean.equals(old)) {
            return old;
        }
        if (clean.length() > LONGEST_TEXT) {
            mistakes.add(Mistake.of(field, "claim.wrong.long", clean.length(), LONGEST_TEXT));
            return old;
        }
        return clean;
    }

    String email(String field, String old) {
        String given = text(field, old);
        if (!given.isEmpty() && !given.equals(old) && !EMAIL.matcher(given).matches()) {
            mistakes.add(Mistake.of(field, "claim.wrong.email", given));
            return old;
        }
        return given;
    }

    String country(String field, String old) {
        String given = text(field, old).toUpperCase(Locale.ROOT);
        if (!given.isEmpty() && !given.equals(old) && !COUNTRY.matcher(given).matches()) {
            mistakes.add(Mistake.of(field, "claim.wrong.country", given));
            return old;
        }
        return given;
    }

    String currency(String field, String old) {
        String given = text(field, old).toUpperCase(Locale.ROOT);
        if (!given.isEmpty() && !given.equals(old) && Currencies.find(given).isEmpty()) {
            mistakes.add(Mistake.of(field, "claim.wrong.currency", given));
            return old;
        }
        return given;
    }

    @Nullable LocalDate day(String field, @Nullable LocalDate old) {
        String given = text(field, old == null ? "" : old.toString());
        if (given.isEmpty()) {
            return has(field) ? null : old;
        }
        Optional<LocalDate> day =
                DAYS.stream()
                        .flatMap(form -> parse(given, form).stream())
                        .findFirst()
                        .filter(d -> !d.isBefore(FIRST_DAY) && !d.isAfter(LAST_DAY));
        if (day.isEmpty()) {
            mistakes.add(Mistake.of(field, "claim.wrong.day", given));
            return old;
        }
        return day.get();
    }

    @Nullable BigDecimal amount(String field, @Nullable BigDecimal old, String currency) {
        String given = text(field, old == null ? "" : old.toPlainString());
        if (given.isEmpty()) {
            return has(field) ? null : old;
        }
        if (old != null && given.equals(old.toPlainString())) {
            return old;
        }
        int digits = Currencies.find(currency).map(Currency::getDefaultFractionDigits).orElse(2);
        return switch (TypedAmount.of(given, language, digits)) {
            case TypedAmount.Read(BigDecimal amount) when fits(amount, currency) -> amount;
            case TypedAmount.Ambiguous(String grouped, String decimal) ->
                    missed(Mistake.of(field, TypedAmount.AMBIGUOUS, given, grouped, decimal), old);
            case TypedAmount.Read _, TypedAmount.None _ ->
                    missed(Mistake.of(field, "claim.wrong.amount", given), old);
        };
    }

    private @Nullable BigDecimal missed(Mistake mistake, @Nullable BigDecimal old) {
        mistakes.add(mistake);
        return old;
    }

    /// Percent a year.
    @Nullable BigDecimal rate(String field, @Nullable BigDecimal old) {
        String given = text(field, old == null ? "" : old.toPlainString());
        if (given.isEmpty()) {
            return has(field) ? null : old;
        }
        Optional<BigDecimal> rate = percent(given);
        if (rate.isEmpty()) {
            mistakes.add(Mistake.of(field, "claim.wrong.rate", given));
            return old;
        }
        return rate.get();
    }

    /// A line of text without line breaks and what else nobody sees.
    static String clean(String text) {
        return VisibleText.lineOf(text);
    }

    void add(Mistake mistake) {
        mistakes.add(mistake);
    }

    private static Optional<BigDecimal> percent(String given) {
        String plain = given.replace(',', '.').replace("%", "").strip();
        return plain.matches("\\d{1,4}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(plain)).filter(r -> r.compareTo(HIGHEST_RATE) <= 0)
                : Optional.empty();
    }

    private static boolean fits(BigDecimal amount, String currency) {
        return Currencies.find(currency)
                .map(known ->
                        amount.stripTrailingZeros().scale() <= known.getDefaultFractionDigits()
                                && Money.rounded(amount, known, java.math.RoundingMode.DOWN)
                                        != null)
                .orElse(true);
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

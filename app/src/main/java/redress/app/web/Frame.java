// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import redress.money.Money;

/// What every template gets beside its page: language, words, who is signed in and where we are.
///
/// Numbers and dates are written as the reader's language writes them; English as in Europe.
public final class Frame implements Speech {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final Locale locale;
    private final Locale region;
    private final Words words;
    private final Visitor visitor;
    private final Surroundings around;
    private final @Nullable CsrfToken csrf;
    private final TemplateEngine templates;

    Frame(
            Locale locale,
            Words words,
            Visitor visitor,
            Surroundings around,
            @Nullable CsrfToken csrf,
            TemplateEngine templates) {
        this.locale = locale;
        this.region = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
        this.words = words;
        this.visitor = visitor;
        this.around = around;
        this.csrf = csrf;
        this.templates = templates;
    }

    /// A page rendered in its place inside another: the part that a module adds to a page not its
    /// own.
    public Content part(Page part) {
        return output ->
                templates.render(
                        part.template() + ".jte", Map.of("frame", this, "page", part), output);
    }

    /// The words kept under a key of a message bundle, with its places filled.
    @Override
    public String text(String key, Object... filling) {
        return words.find(locale, key, filling);
    }

    /// The language tag of the page.
    public String language() {
        return locale.toLanguageTag();
    }

    /// The language of the page.
    @Override
    public Locale locale() {
        return locale;
    }

    /// The reading direction, `ltr` or `rtl`.
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    /// The languages that the pages speak.
    public List<Locale> languages() {
        return words.languages();
    }

    /// Who reads the page.
    public Visitor visitor() {
        return visitor;
    }

    /// The path of the page, without its query.
    public String path() {
        return around.path();
    }

    /// The address of this page in another language.
    public String inLanguage(Locale other) {
        String query = around.query().isEmpty() ? "" : around.query() + "&";
        return around.path() + "?" + query + "lang=" + other.toLanguageTag();
    }

    /// The name of a language in that language.
    public String languageName(Locale other) {
        return other.getDisplayLanguage(other);
    }

    /// Whether this is the demonstration.
    public boolean demo() {
        return around.demo();
    }

    /// The links that this visitor sees in a part of the frame.
    public List<NavigationLink> links(NavigationLink.Place place) {
        return around.links().stream()
                .filter(link -> link.place() == place && visitor.is(link.audience()))
                .toList();
    }

    /// The address of a file under `static/` or of a path that begins with `/webjars/`, changed
    /// whenever its content changes.
    public String asset(String name) {
        return around.assets().apply(name);
    }

    /// The name of the form field that carries the CSRF token.
    public String csrfName() {
        return csrf == null ? "_csrf" : csrf.getParameterName();
    }

    /// The CSRF token of this session.
    public String csrfToken() {
        return csrf == null ? "" : csrf.getToken();
    }

    /// A day in words.
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region).format(day);
    }

    /// A day in few letters, for tables and pictures.
    public String shortDate(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(region).format(day);
    }

    /// A moment in words, in the given zone.
    public String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(region)
                .format(at.atZone(zone));
    }

    /// An amount with its currency.
    public String money(Money amount) {
        return money(amount.toDecimal(), amount.currency());
    }

    /// An amount with its currency, in as many digits as it carries.
    public String money(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region);
        format.setCurrency(currency);
        int digits = Math.max(Math.max(currency.getDefaultFractionDigits(), 0), amount.scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    /// An amount in as few digits as it needs, for the axis of a picture.
    public String roundMoney(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(amount.scale(), 0));
        return format.format(amount);
    }

    /// A plain number.
    public String number(long value) {
        return NumberFormat.getIntegerInstance(region).format(value);
    }

    /// A number in the digits it carries.
    public String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(region);
        format.setMinimumFractionDigits(Math.max(value.scale(), 0));
        format.setMaximumFractionDigits(Math.max(value.scale(), 0));
        return format.format(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One phrase of payment terms, up to a comma, semicolon, full stop or line end, and what it names.
///
/// @param day a day that payment is asked for by
/// @param days days to pay
/// @param discount the percentage of a discount for early payment
/// @param interest the percentage of interest for late payment
record Phrase(
        String words,
        @Nullable LocalDate day,
        @Nullable Integer days,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal interest) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BORDER =
            Pattern.compile("(?<!\\b\\d{1,2})\\.\\s|;\\s|,\\s(?!\\d{4}\\b)|\\R");
    private static final Pattern PERCENT =
            Pattern.compile(
                    "(\\d{1,3}(?:[.,]\\d{1,4})?)\\s?(?:%|percent|prozent|procent|v\\.\\s?H\\.)",
                    FLAGS);
    private static final Pattern PERCENT_AFTER =
            Pattern.compile("percent\\w{0,4}\\s?:?\\s?(\\d{1,3}(?:[.,]\\d{1,4})?)", FLAGS);
    private static final Pattern DISCOUNT =
            Pattern.compile(
                    "(?<!ohne |sans |without |senza |zonder |sin |utan |uden |uten |kein |no )"
                            + "\\b(skonto|discount|escompte|sconto|korting|descuento|kassarabatt|"
                            + "kontantrabat)",
                    FLAGS);
    private static final Pattern INTEREST =
            Pattern.compile(
                    "\\b(verzugszins|dröjsmålsränt|penalty|late payment interest|default interest|"
                            + "interest|intérêts? de retard|pénalités? de retard|interessi di mora|"
                            + "interessi moratori|intereses? de demora|vertragingsrente|"
                            + "wettelijke rente|morarente|forsinkelsesrente|verzugsschaden)",
                    FLAGS);
    private static final Pattern DAYS =
            Pattern.compile(
                    "(?<![\\d.,])0{0,2}(\\d{1,3})\\s?(?:kalender|calendar |hele )?"
                            + "(tage?n?|days?|jours?|giorni|gg|dagen|días|dias|dagar|dager|dage)\\b",
                    FLAGS);
    private static final Pattern ASKED_BY =
            Pattern.compile(
                    "\\b(bis|zum|fällig\\w{0,8}|spätestens|zahlbar|zahlung|eingezogen|abgebucht|"
                            + "abbuchung|until|by|due|before|payable|remit|pay|avant|échéance|"
                            + "au plus tard|entro|scadenza|uiterlijk|vóór|voor|vervaldatum|betalen|"
                            + "senast|förfaller|förfallodatum|betalas|senest|forfald\\w{0,6}|"
                            + "forfall\\w{0,6}|hasta|vencimiento|antes del?)\\b",
                    FLAGS);
    private static final Pattern OTHER_DAY =
            Pattern.compile(
                    "\\b(rechnungsdatum|lieferdatum|leistungsdatum|invoice date|delivery date|"
                            + "vom)\\b",
                    FLAGS);
    private static final Pattern ONLY_A_DAY =
            Pattern.compile("[\\d./-]{8,10}(\\s\\d{2}:\\d{2}(:\\d{2})?)?");
    private static final Pattern NET = Pattern.compile("\\b(rein )?(netto|net|nets)\\b", FLAGS);
    private static final Pattern AT_ONCE =
            Pattern.compile(
                    "\\b(sofort|prompt|umgehend|nach erhalt der rechnung zahlbar|immediate(ly)?|"
                            + "due on receipt|upon receipt|on receipt|à réception|"
                            + "dès réception|immédiat\\w{0,8}|a vista|immediato|onmiddellijk|"
                            + "direct te voldoen|al contado|inmediato|omgående|omgående betalning)\\b",
                    FLAGS);
    private static final Pattern MONTH_END =
            Pattern.compile(
                    "\\b(fin de mois|fine mese|fin de mes|end of month|eom|einde maand|"
                            + "zum monatsende|d\\.?f\\.?f\\.?m\\.?)",
                    FLAGS);
    private static final Pattern SHARE = Pattern.compile("\\d\\s?%");

    /// The phrases of a text, blank ones left out.
    static List<String> split(String text) {
        return BORDER.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    static Phrase of(String words) {
        BigDecimal interest = INTEREST.matcher(words).find() ? percent(words) : null;
        BigDecimal discount =
                interest == null && DISCOUNT.matcher(words).find() ? percent(words) : null;
        boolean share = discount == null && SHARE.matcher(words).find();
        boolean period = interest == null && !share;
        return new Phrase(
                words, period ? day(words) : null, period ? days(words) : null, discount, interest);
    }

    boolean hasPeriod() {
        return day != null || days != null;
    }

    boolean saysNet() {
        return NET.matcher(words).find();
    }

    boolean saysAtOnce() {
        return AT_ONCE.matcher(words).find();
    }

    boolean saysMonthEnd() {
        return MONTH_END.matcher(words).find();
    }

    private static @Nullable LocalDate day(String words) {
        boolean asked = ASKED_BY.matcher(words).find() || ONLY_A_DAY.matcher(words).matches();
        boolean other = OTHER_DAY.matcher(words).find() && !NET.matcher(words).find();
        return asked && !other ? WrittenDays.latest(words).orElse(null) : null;
    }

    private static @Nullable Integer days(String words) {
        Matcher days = DAYS.matcher(words);
        return days.find() ? Integer.valueOf(days.group(1)) : null;
    }

    private static @Nullable BigDecimal percent(String words) {
        Matcher before = PERCENT.matcher(words);
        if (before.find()) {
            return new BigDecimal(before.group(1).replace(',', '.'));
        }
        Matcher after = PERCENT_AFTER.matcher(words);
        return after.find() ? new BigDecimal(after.group(1).replace(',', '.')) : null;
    }
}

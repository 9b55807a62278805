// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.einvoice.PaymentTerm.AgreedInterest;
import redress.einvoice.PaymentTerm.Discount;

/// What the words of payment terms say.
///
/// Understood are the lines of XRechnung, `#SKONTO#TAGE=14#PROZENT=2.25#`, and the usual phrases of
/// German, English, French, Italian, Dutch, Spanish, Swedish, Danish and Norwegian. A phrase that
/// names a percentage together with a discount says when the discount ends, never when payment is
/// due.
///
/// Source: XRechnung 3.0.2, BR-DE-18, for the `#…#` lines.
public final class TermsText {
    private static final Pattern XRECHNUNG_LINE =
            Pattern.compile(
                    "#(SKONTO|VERZUG)#TAGE=(\\d{1,4}) ?#PROZENT=(\\d{1,3}(?:\\.\\d{1,4})?)#"
                            + "(?:BASISBETRAG=(-?\\d{1,15}(?:\\.\\d{1,4})?)#)?",
                    Pattern.CASE_INSENSITIVE);

    private final List<Discount> discounts = new ArrayList<>();
    private @Nullable AgreedInterest interest;
    private @Nullable Net net;

    /// When the whole amount is due: on a day, so many days after the issue date, or at once, which
    /// is 0 days.
    private record Net(
            Rank rank, @Nullable LocalDate day, int days, boolean monthEnd, String words) {
        @Nullable LocalDate from(@Nullable LocalDate issueDate) {
            LocalDate start = day == null ? issueDate : day;
            if (start == null) {
                return null;
            }
            LocalDate date = start.plusDays(days);
            return monthEnd ? date.with(TemporalAdjusters.lastDayOfMonth()) : date;
        }

        boolean isBetterThan(@Nullable Net other) {
            if (other == null) {
                return true;
            }
            if (rank != other.rank) {
                return rank.compareTo(other.rank) > 0;
            }
            if (day != null && other.day != null) {
                return day.isAfter(other.day);
            }
            return days > other.days;
        }
    }

    /// What beats what: a day that is named, then days, then "at once".
    private enum Rank {
        AT_ONCE,
        DAYS,
        DAY
    }

    private TermsText() {}

    /// Reads the text of one set of terms.
    public static TermsText of(String text) {
        TermsText terms = new TermsText();
        String plain = terms.takeXRechnungLines(text);
        Phrase before = null;
        for (String part : Phrase.split(plain)) {
            Phrase phrase = Phrase.of(part);
            terms.add(phrase, before);
            before = phrase;
        }
        return terms;
    }

    public List<Discount> discounts() {
        return List.copyOf(discounts);
    }

    public @Nullable AgreedInterest interest() {
        return interest;
    }

    /// The days to pay, counted from the issue date, where days are what the text names.
    public @Nullable Integer days() {
        return net == null || net.rank != Rank.DAYS ? null : net.days;
    }

    /// The day by which to pay, for an invoice of this issue date.
    public Optional<LocalDate> dueDate(@Nullable LocalDate issueDate) {
        return net == null ? Optional.empty() : Optional.ofNullable(net.from(issueDate));
    }

    /// The words that the due date follows from; empty where none does.
    public String words() {
        return net == null ? "" : net.words;
    }

    private String takeXRechnungLines(String text) {
        Matcher line = XRECHNUNG_LINE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (line.find()) {
            take(line);
            line.appendReplacement(rest, "\n");
        }
        return line.appendTail(rest).toString();
    }

    private void take(Matcher line) {
        int days = Integer.parseInt(line.group(2));
        BigDecimal percent = new BigDecimal(line.group(3));
        boolean late = "VERZUG".equalsIgnoreCase(line.group(1));
        if (percent.signum() == 0 || late) {
            offer(new Net(Rank.DAYS, null, days, false, line.group()));
        }
        if (late && percent.signum() > 0) {
            interest = new AgreedInterest(percent, line.group());
        }
        if (!late && percent.signum() > 0) {
            BigDecimal base = line.group(4) == null ? null : new BigDecimal(line.group(4));
            discounts.add(new Discount(percent, null, days, base));
        }
    }

    // "Within 14 days, 2 % discount" splits at the comma: the days are the discount's.
    private void add(Phrase phrase, @Nullable Phrase before) {
        if (phrase.interest() != null && interest == null) {
            interest = new AgreedInterest(phrase.interest(), phrase.words());
        }
        BigDecimal percent = phrase.discount();
        if (percent != null) {
            boolean borrows = !phrase.hasPeriod() && before != null && !before.saysNet();
            Phrase period = borrows && before != null ? before : phrase;
            if (borrows && net != null && net.words.equals(period.words())) {
                net = null;
            }
            discounts.add(new Discount(percent, period.day(), period.days(), null));
        } else {
            offer(phrase);
        }
    }

    private void offer(Phrase phrase) {
        Integer days = phrase.days();
        if (phrase.day() != null) {
            offer(new Net(Rank.DAY, phrase.day(), 0, false, phrase.words()));
        } else if (days != null) {
            offer(new Net(Rank.DAYS, null, days, phrase.saysMonthEnd(), phrase.words()));
        } else if (phrase.saysAtOnce()) {
            offer(new Net(Rank.AT_ONCE, null, 0, false, phrase.words()));
        }
    }

    private void offer(Net other) {
        if (other.isBetterThan(net)) {
            net = other;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import redress.app.claim.Mistake;
import redress.app.claim.Note;
import redress.app.claim.Origin;
import redress.app.claim.Reckoning;
import redress.app.claim.Warning;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.interest.Assessment;
import redress.interest.ReferenceRate;
import redress.money.Money;

/// Domain answers in the reader's words.
public final class Texts {

    private static final int LONGEST_QUOTE = 80;

    private Texts() {}

    /// What is wrong, tied to its field.
    public static List<Fault> faults(Frame frame, List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake ->
                        new Fault(
                                mistake.field(),
                                frame.text(mistake.key(), written(frame, mistake.filling()))))
                .toList();
    }

    /// A warning as a sentence.
    public static String warning(Frame frame, Warning warning) {
        return frame.text("claim.warning." + warning.code(), written(frame, warning.filling()));
    }

    /// What a note of the invoice reader means; its own sentence where the bundles have no words.
    public static String note(Frame frame, Note note) {
        String key = "claim.note." + note.code();
        String words = frame.text(key);
        return words.equals(key) ? note.message() : words;
    }

    /// Where a value came from; empty where it came from nowhere.
    public static String source(Frame frame, Origin origin) {
        return switch (origin.kind()) {
            case FILE -> frame.text("claim.source.file", origin.term(), shortPath(origin.path()));
            case SEVERAL -> frame.text("claim.source.several", origin.term());
            case TERMS -> frame.text("claim.source.terms", origin.term(), quote(origin.written()));
            case LAW -> frame.text("claim.source.law", origin.path());
            case TYPED ->
                    origin.written().isEmpty()
                            ? frame.text("claim.source.typed")
                            : frame.text("claim.source.corrected", quote(origin.written()));
        };
    }

    /// An amount in the currency that a file or a person named, whether it exists or not.
    public static String amount(Frame frame, BigDecimal amount, String currency) {
        try {
            return frame.money(amount, Money.currency(currency));
        } catch (IllegalArgumentException _) {
            return frame.number(amount) + " " + currency;
        }
    }

    /// A published rate: its series, value and first day.
    public static String reference(Frame frame, ReferenceRate rate) {
        return frame.text(
                "claim.steps.reference",
                rate.source().citation(),
                frame.number(plain(rate.percent())),
                frame.shortDate(rate.since()));
    }

    /// A number without the zeros at its end.
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Why the law adds nothing to an invoice.
    public static String unowed(Frame frame, Reckoning.Line line) {
        return switch (line.answer().orElseThrow()) {
            case Assessment.NotYetOwed(var startsOn) ->
                    frame.text("claim.answer.not-yet", frame.date(startsOn));
            case Assessment.PaidInTime(var paidOn) ->
                    frame.text("claim.answer.in-time", frame.date(paidOn));
            case Assessment.RateUnknown unknown ->
                    frame.text("claim.answer.rate", unknown.sentence());
            case Assessment.FactMissing(var fact, var reason) ->
                    frame.text("claim.answer.fact", fact, reason);
            case Assessment.NotCovered(var reason) -> frame.text("claim.answer.none", reason);
            case Assessment.Owed _ -> "";
        };
    }

    private static Object[] written(Frame frame, List<Object> filling) {
        return filling.stream().map(value -> written(frame, value)).toArray();
    }

    private static Object written(Frame frame, Object value) {
        return switch (value) {
            case LocalDate day -> frame.date(day);
            case Warning.Amount(BigDecimal amount, var currency) -> frame.money(amount, currency);
            case BigDecimal amount -> frame.number(amount);
            default -> value;
        };
    }

    /// The last two elements of a path.
    private static String shortPath(String path) {
        int last = path.lastIndexOf('/');
        int before = last <= 0 ? -1 : path.lastIndexOf('/', last - 1);
        return path.substring(before + 1);
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}

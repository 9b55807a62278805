// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redress.app.settlement.BankCredit;
import redress.app.settlement.Match;
import redress.app.settlement.StatementFile;
import redress.app.settlement.StatementReview;
import redress.app.settlement.StatementReview.Line;
import redress.app.settlement.StatementReview.Standing;
import redress.app.settlement.Statements;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Page;

/// The credits of a bank statement, each with the case it seems to be for.
///
/// @param refused what could not be booked
/// @param entered what the form said; empty before it was sent
/// @param booked how many credits were booked by the form
public record StatementReviewPage(
        StatementReview review,
        List<Statements.NotBooked> refused,
        Map<String, String> entered,
        int booked)
        implements Page {

    /// The page that the reader comes from.
    public String back() {
        return review.about().isEmpty() ? "/cases" : "/cases/" + review.about();
    }

    /// The credits that are shown in one standing.
    public List<Line> lines(Standing standing) {
        List<Line> all = review.lines(standing);
        return standing == Standing.UNKNOWN && all.size() > StatementReview.MOST_UNKNOWN
                ? all.subList(0, StatementReview.MOST_UNKNOWN)
                : all;
    }

    /// The credits that somebody must look at: something speaks for a case, or they may have been
    /// entered by hand.
    public List<Line> doubtful() {
        List<Line> lines = new ArrayList<>(lines(Standing.GUESS));
        lines.addAll(lines(Standing.BY_HAND));
        return lines;
    }

    /// Whether the form opens the credits that fit no case: nothing else is there, or one of them
    /// was filled in.
    public boolean unknownOpen() {
        return (lines(Standing.SURE).isEmpty() && doubtful().isEmpty())
                || lines(Standing.UNKNOWN).stream().anyMatch(line -> !error(line).isEmpty());
    }

    /// Whether the proposed case is ticked.
    public boolean ticked(Line line) {
        return entered.isEmpty()
                ? line.standing() == Standing.SURE
                : entered.containsKey("book." + line.number());
    }

    /// The other case that was typed for a credit.
    public String typed(Line line) {
        return entered.getOrDefault("other." + line.number(), "");
    }

    /// Who paid, as the bank says.
    public String payer(Frame frame, BankCredit credit) {
        return credit.payer().isEmpty() ? frame.text("settlement.bank.nobody") : credit.payer();
    }

    /// What speaks for the proposed case, and what against ticking it at once.
    public String why(Frame frame, Line line) {
        List<String> reasons = new ArrayList<>();
        for (Match.Sign sign : Match.Sign.values()) {
            if (line.signs().contains(sign)) {
                reasons.add(frame.text("settlement.bank.sign." + sign));
            }
        }
        if (line.standing() != Standing.SURE) {
            reasons.add(frame.text("settlement.bank.why." + line.standing()));
        }
        return String.join(" ", reasons);
    }

    /// A remark of the reader in words; its own sentence where the bundles have none.
    public static String remark(Frame frame, StatementFile.Remark remark) {
        String words = frame.text(remark.key());
        return words.equals(remark.key()) ? remark.message() : words;
    }

    /// What is wrong with one credit, in words; empty where nothing is.
    public String error(Line line) {
        return refused.stream()
                .filter(one -> one.line() == line.number())
                .map(one -> one.message().isEmpty() ? "settlement.bank.no-claim" : one.message())
                .findFirst()
                .orElse("");
    }

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return refused.stream()
                .map(one ->
                        new Fault(
                                "other." + one.line(),
                                one.message().isEmpty()
                                        ? frame.text("settlement.bank.no-claim", one.reference())
                                        : one.message()))
                .toList();
    }

    @Override
    public int status() {
        return refused.isEmpty() ? 200 : 422;
    }
}

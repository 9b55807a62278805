// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.app.casefile.Case;
import redress.app.casefile.CaseWords;
import redress.app.pack.Pack;
import redress.app.settlement.Demand;
import redress.app.settlement.DisputeReason;
import redress.app.settlement.Interval;
import redress.app.settlement.Offer;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// The form of an answer, an offer, its acceptance, or a payment.
///
/// @param demand what the claim asks for today
/// @param offer the offer that is open
/// @param values what was entered before the form was refused
/// @param wrong what is wrong with it; nothing before the first try
public record AnswerPage(
        Case on,
        Pack pack,
        String move,
        Optional<Demand> demand,
        Optional<Offer> offer,
        LocalDate today,
        Map<String, String> values,
        List<Wrong> wrong)
        implements Page {

    /// What the pack calls the move.
    public String title(Frame frame) {
        return CaseWords.of(frame, pack, "move", move);
    }

    /// What was entered for a field, else what is usual.
    public String value(String name, String usual) {
        return values.getOrDefault(name, usual);
    }

    /// Whether the form has amounts for each invoice.
    public boolean byInvoice() {
        return move.equals("admit-in-part") || move.equals("dispute");
    }

    /// Whether the form asks for a plan of instalments.
    public boolean asksForPlan() {
        return move.equals("offer") || move.equals("counter-offer");
    }

    /// Whether the form asks for one payment.
    public boolean asksForPayment() {
        return move.equals("say-paid") || move.equals("record-payment");
    }

    /// Whether the form is about the open offer.
    public boolean showsOffer() {
        return move.equals("accept-offer") || move.equals("countersign");
    }

    /// The reasons for which an invoice can be disputed.
    public List<Option> reasons(Frame frame, int invoice) {
        return Arrays.stream(DisputeReason.values())
                .map(DisputeReason::code)
                .map(code ->
                        Option.of(code, frame.text("settlement.reason." + code))
                                .chosenWhen(value("reason." + invoice, "")))
                .toList();
    }

    /// How far instalments can lie apart.
    public List<Option> intervals(Frame frame) {
        return Arrays.stream(Interval.values())
                .map(Enum::name)
                .map(name ->
                        Option.of(name, frame.text("settlement.interval." + name))
                                .chosenWhen(value("interval", Interval.MONTH.name())))
                .toList();
    }

    /// What is wrong, in words.
    public List<Fault> faults(Frame frame) {
        return Wrong.faults(frame, wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.ArrayList;
import java.util.List;
import redress.app.settlement.Demand;
import redress.app.settlement.Interval;
import redress.app.settlement.Plan;
import redress.app.settlement.Receipt;
import redress.app.settlement.Response;
import redress.app.settlement.Terms;

/// Reads what was entered into the form of a move; what cannot be read is a [WrongEntry].
record AnswerForm(Entered entered, Demand demand) {

    /// The answer that a respondent's form gives.
    Response response(String move) {
        return switch (move) {
            case "admit" -> new Response.Admitted(demand.total());
            case "admit-in-part" -> new Response.AdmittedInPart(parts(false));
            case "say-paid" ->
                    new Response.SaidPaid(
                            entered.money("amount", demand.currency()), entered.day("day"));
            case "dispute" -> new Response.Disputed(parts(true));
            default -> throw new IllegalArgumentException("'%s' is no answer".formatted(move));
        };
    }

    /// The terms that an offer's form gives.
    Terms terms() {
        return new Terms(
                Plan.even(
                        entered.money("amount", demand.currency()),
                        entered.number("count", 1, Plan.MOST),
                        entered.day("first"),
                        interval()),
                Terms.USUAL_GRACE_DAYS);
    }

    /// The payment that a form names.
    Receipt receipt() {
        return new Receipt(
                entered.day("day"),
                entered.money("amount", demand.currency()),
                entered.text("reference"),
                null);
    }

    private Interval interval() {
        String given = entered.text("interval");
        for (Interval one : Interval.values()) {
            if (one.name().equals(given)) {
                return one;
            }
        }
        return Interval.MONTH;
    }

    private List<Response.Part> parts(boolean withReason) {
        List<Response.Part> parts = new ArrayList<>();
        for (Demand.Item item : demand.items()) {
            String field = "amount." + item.place();
            if (!entered.text(field).isEmpty()) {
                String reason = withReason ? entered.text("reason." + item.place()) : "";
                parts.add(
                        new Response.Part(
                                item.place(), entered.money(field, demand.currency()), reason));
            }
        }
        if (parts.isEmpty()) {
            throw new WrongEntry("amount.1", "settlement.wrong.parts");
        }
        return parts;
    }
}

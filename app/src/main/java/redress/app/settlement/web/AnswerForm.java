// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redress.app.settlement.Demand;
import redress.app.settlement.Interval;
import redress.app.settlement.Plan;
import redress.app.settlement.Receipt;
import redress.app.settlement.Response;
import redress.app.settlement.Terms;
import redress.money.Money;

/// Reads what was entered; what cannot be read is an `IllegalArgumentException` that names the
/// value and the rule.
record AnswerForm(Map<String, String> entered, Demand demand) {

    /// The answer that a respondent's form gives.
    Response response(String move) {
        return switch (move) {
            case "admit" -> new Response.Admitted(demand.total());
            case "admit-in-part" -> new Response.AdmittedInPart(parts(false));
            case "say-paid" -> new Response.SaidPaid(amount("amount"), day("day"));
            case "dispute" -> new Response.Disputed(parts(true));
            default -> throw new IllegalArgumentException("'%s' is no answer".formatted(move));
        };
    }

    /// The terms that an offer's form gives.
    Terms terms() {
        return new Terms(
                Plan.even(
                        amount("amount"),
                        number("count"),
                        day("first"),
                        Interval.valueOf(entered.getOrDefault("interval", "MONTH"))),
                Terms.USUAL_GRACE_DAYS);
    }

    /// The payment that a form names.
    Receipt receipt() {
        return new Receipt(
                day("day"), amount("amount"), entered.getOrDefault("reference", "").strip(), null);
    }

    private List<Response.Part> parts(boolean withReason) {
        List<Response.Part> parts = new ArrayList<>();
        for (Demand.Item item : demand.items()) {
            String entry = entered.getOrDefault("amount." + item.place(), "").strip();
            if (!entry.isEmpty()) {
                String reason = entered.getOrDefault("reason." + item.place(), "");
                parts.add(
                        new Response.Part(
                                item.place(),
                                money("amount." + item.place()),
                                withReason ? reason : ""));
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("Enter an amount for at least one invoice.");
        }
        return parts;
    }

    private Money amount(String name) {
        return money(name);
    }

    private Money money(String name) {
        String entry = entered.getOrDefault(name, "").strip().replace(',', '.');
        return Money.parse(entry, demand.currency().getCurrencyCode());
    }

    private LocalDate day(String name) {
        String entry = entered.getOrDefault(name, "").strip();
        try {
            return LocalDate.parse(entry);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "The day (%s) must read like 2026-12-01.".formatted(entry), e);
        }
    }

    private int number(String name) {
        String entry = entered.getOrDefault(name, "").strip();
        try {
            return Integer.parseInt(entry);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The number of instalments (%s) must be from 1 to %d."
                            .formatted(entry, Plan.MOST),
                    e);
        }
    }
}

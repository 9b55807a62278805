// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import redress.app.settlement.Response.Part;
import redress.money.Money;

/// Reads a [Response] back from the details of its move: `amount`, `currency`, `day`, and for the
/// n-th invoice `amount.n` and `reason.n`.
final class ResponseText {

    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String DAY = "day";
    static final String REASON = "reason";

    private static final Pattern PART_AMOUNT = Pattern.compile("amount\\.([1-9]\\d{0,3})");

    private ResponseText() {}

    static Response parse(String move, Map<String, String> details) {
        Response read =
                switch (move) {
                    case Moves.ADMIT -> new Response.Admitted(amount(AMOUNT, details));
                    case Moves.ADMIT_IN_PART -> new Response.AdmittedInPart(parts(details));
                    case Moves.SAY_PAID ->
                            new Response.SaidPaid(amount(AMOUNT, details), day(details));
                    case Moves.DISPUTE -> new Response.Disputed(parts(details));
                    default ->
                            throw new IllegalArgumentException(
                                    "move (%s) must be an answer of a respondent".formatted(move));
                };
        Money said = amount(AMOUNT, details);
        if (!said.equals(read.amount())) {
            throw new IllegalArgumentException(
                    "amount (%s) must be the sum of its parts (%s)".formatted(said, read.amount()));
        }
        return read;
    }

    private static List<Part> parts(Map<String, String> details) {
        Map<Integer, Part> parts = new TreeMap<>();
        for (String name : details.keySet()) {
            Matcher matcher = PART_AMOUNT.matcher(name);
            if (matcher.matches()) {
                int invoice = Integer.parseInt(matcher.group(1));
                String reason = details.getOrDefault(REASON + '.' + invoice, "");
                if (!reason.isEmpty() && DisputeReason.find(reason).isEmpty()) {
                    throw new IllegalArgumentException(
                            "reason (%s) must be the code of a dispute".formatted(reason));
                }
                parts.put(invoice, new Part(invoice, amount(name, details), reason));
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an answer in parts must name an invoice");
        }
        return new ArrayList<>(parts.values());
    }

    private static Money amount(String name, Map<String, String> details) {
        Money amount =
                Money.parse(details.getOrDefault(name, ""), details.getOrDefault(CURRENCY, ""));
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "%s (%s) must not be negative".formatted(name, amount));
        }
        return amount;
    }

    private static LocalDate day(Map<String, String> details) {
        String day = details.getOrDefault(DAY, "");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException("day (%s) must read like 2026-12-01".formatted(day));
        }
    }
}

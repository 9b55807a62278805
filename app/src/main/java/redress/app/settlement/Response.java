// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redress.money.Money;

/// What a respondent answers to a claim. Each kind is a move of the procedure; what it says stands
/// in the move's details, so that the event alone tells it.
public sealed interface Response {

    /// The id of the move that gives this answer.
    String move();

    /// The sum that the answer is about: admitted, paid or disputed.
    Money amount();

    /// What it says of single invoices.
    List<Part> parts();

    /// An invoice by its place in the claim, from 1, and what is said of it.
    ///
    /// @param amount of that invoice: undisputed or disputed
    /// @param reason the code of a [DisputeReason]; empty where nothing is disputed
    record Part(int invoice, Money amount, String reason) {}

    /// The whole claim is admitted.
    record Admitted(Money amount) implements Response {
        @Override
        public String move() {
            return Moves.ADMIT;
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }
    }

    /// A part of each invoice is admitted; nothing of some.
    record AdmittedInPart(List<Part> parts) implements Response {
        public AdmittedInPart {
            parts = List.copyOf(parts);
        }

        @Override
        public String move() {
            return Moves.ADMIT_IN_PART;
        }

        @Override
        public Money amount() {
            return sum(parts);
        }
    }

    /// The claim was paid already, on a day.
    record SaidPaid(Money amount, LocalDate day) implements Response {
        @Override
        public String move() {
            return Moves.SAY_PAID;
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }
    }

    /// Invoices are disputed, each for a reason.
    record Disputed(List<Part> parts) implements Response {
        public Disputed {
            parts = List.copyOf(parts);
        }

        @Override
        public String move() {
            return Moves.DISPUTE;
        }

        @Override
        public Money amount() {
            return sum(parts);
        }
    }

    /// The answer as details of its move.
    default Map<String, String> details() {
        Map<String, String> details = new TreeMap<>();
        details.put(ResponseText.AMOUNT, decimal(amount()));
        details.put(ResponseText.CURRENCY, amount().currency().getCurrencyCode());
        for (Part part : parts()) {
            details.put(ResponseText.AMOUNT + '.' + part.invoice(), decimal(part.amount()));
            if (!part.reason().isEmpty()) {
                details.put(ResponseText.REASON + '.' + part.invoice(), part.reason());
            }
        }
        if (this instanceof SaidPaid(Money _, LocalDate day)) {
            details.put(ResponseText.DAY, day.toString());
        }
        return details;
    }

    private static String decimal(Money amount) {
        return amount.toDecimal().toPlainString();
    }

    private static Money sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Money::plus).orElseThrow();
    }
}

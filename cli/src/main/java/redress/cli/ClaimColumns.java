// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import redress.interest.Assessment;
import redress.interest.Debt;
import redress.interest.Regime;
import redress.interest.regime.Regimes;
import redress.money.Money;

/// The columns of a table of claims, in the order of its header, and what becomes of one line.
record ClaimColumns(List<String> names) {
    static final String ANSWER_HEADER = "id,days,rate,interest,fixed_sum,total,status,note";

    private static final Set<String> NEEDED =
            Set.of("id", "regime", "amount", "currency", "due", "paid");
    private static final Set<String> POSSIBLE = Set.of("contract_date", "agreed_rate");

    /// Reads the header; a column that is missing, unknown or named twice is refused.
    static ClaimColumns parse(String header) {
        List<String> names = CsvLine.read(header.strip().replace("\uFEFF", ""));
        Set<String> seen = new HashSet<>(names);
        boolean known =
                names.stream().allMatch(name -> NEEDED.contains(name) || POSSIBLE.contains(name));
        if (!known || seen.size() < names.size() || !seen.containsAll(NEEDED)) {
            throw new IllegalArgumentException(
                    "the first line (%s) must name the columns id,regime,amount,currency,due,paid and may name contract_date,agreed_rate"
                            .formatted(header.length() > 80 ? header.substring(0, 80) : header));
        }
        return new ClaimColumns(names);
    }

    /// One line of the answer.
    ///
    /// @param answered whether there is a sum; if not, the note in the line says why
    record Answer(String line, boolean answered) {}

    /// Assesses one line; whatever is wrong with it comes back as its note.
    Answer answer(String line, Regimes laws) {
        List<String> fields = CsvLine.read(line);
        if (fields.size() != names.size()) {
            return without(
                    fields.getFirst(),
                    "a line must have %d fields, this one has %d"
                            .formatted(names.size(), fields.size()));
        }
        String id = field(fields, "id");
        try {
            return answer(id, assess(fields, laws));
        } catch (IllegalArgumentException wrong) {
            return without(id, String.valueOf(wrong.getMessage()));
        }
    }

    private Assessment assess(List<String> fields, Regimes laws) {
        Regime regime = laws.get(field(fields, "regime"));
        Money amount = Money.parse(field(fields, "amount"), field(fields, "currency"));
        Debt debt = Debt.of(amount, Typed.day("due", field(fields, "due")));
        if (!field(fields, "contract_date").isEmpty()) {
            debt =
                    debt.withContractDate(
                            Typed.day("contract_date", field(fields, "contract_date")));
        }
        if (!field(fields, "agreed_rate").isEmpty()) {
            debt = debt.withAgreedRate(Typed.percent("agreed_rate", field(fields, "agreed_rate")));
        }
        return regime.assess(debt, Typed.day("paid", field(fields, "paid")));
    }

    private String field(List<String> fields, String name) {
        int column = names.indexOf(name);
        return column < 0 ? "" : fields.get(column).strip();
    }

    private static Answer answer(String id, Assessment assessment) {
        return switch (assessment) {
            case Assessment.Owed owed -> with(id, owed);
            case Assessment.NotYetOwed notYet ->
                    without(id, "not late: interest would run from " + notYet.startsOn());
            case Assessment.PaidInTime inTime -> without(id, "paid in time on " + inTime.paidOn());
            case Assessment.RateUnknown unknown -> without(id, unknown.sentence());
            case Assessment.FactMissing missing ->
                    without(id, "%s is missing: %s".formatted(missing.fact(), missing.reason()));
            case Assessment.NotCovered not -> without(id, not.reason());
        };
    }

    private static Answer with(String id, Assessment.Owed owed) {
        List<String> fields =
                List.of(
                        id,
                        Long.toString(owed.days()),
                        plain(owed.averageRate().stripTrailingZeros()),
                        plain(owed.interest().toDecimal()),
                        plain(owed.fixedSum().amount().toDecimal()),
                        plain(owed.total().toDecimal()),
                        owed.status().code(),
                        String.join(" ", owed.caveats()));
        return new Answer(CsvLine.write(fields), true);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static Answer without(String id, String note) {
        return new Answer(CsvLine.write(List.of(id, "", "", "", "", "", "", note)), false);
    }
}

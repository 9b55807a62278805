// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import redress.cli.report.Figures;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Rounds in a few figures: one object and one line for each currency, for a program and for a
/// person. Amounts are strings.
record Summary(List<Map<String, Object>> objects, List<String> lines) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int SHARE_DECIMALS = 6;
    private static final int SECONDS_DECIMALS = 3;

    Summary {
        objects = List.copyOf(objects);
        lines = List.copyOf(lines);
    }

    static Summary ofSetOff(List<Cleared> cleared) {
        return new Summary(
                cleared.stream().map(Summary::object).toList(),
                cleared.stream().map(Summary::line).toList());
    }

    static Summary ofRelief(List<Relieved> relieved) {
        return new Summary(
                relieved.stream().map(Summary::object).toList(),
                relieved.stream().map(Summary::line).toList());
    }

    /// One object for one currency, else an array of them.
    String toJson() {
        return JSON.writeValueAsString(objects.size() == 1 ? objects.getFirst() : objects);
    }

    String toText() {
        return lines.isEmpty() ? "no debts" : String.join(System.lineSeparator(), lines);
    }

    private static Map<String, Object> object(Cleared of) {
        Map<String, Object> object = debts(of.ledger());
        object.put("cleared", of.ledger().plain(of.plan().total()));
        object.put("share", rounded(of.share(), SHARE_DECIMALS));
        object.put("seconds", rounded(of.seconds(), SECONDS_DECIMALS));
        object.put("optimal", of.plan().optimal());
        if (!of.plan().optimal()) {
            object.put("gap", of.ledger().plain(of.gap()));
        }
        return object;
    }

    private static Map<String, Object> object(Relieved of) {
        Ledger ledger = of.ledger();
        Map<String, Object> object = debts(ledger);
        object.put("cleared", ledger.plain(of.setOff().total()));
        object.put("fund", ledger.plain(of.fund()));
        object.put("placed", ledger.plain(of.plan().placed()));
        object.put("settled", ledger.plain(of.gained()));
        object.put("perUnit", rounded(of.perUnit(), SECONDS_DECIMALS));
        object.put("nextUnit", of.plan().certificate().fundPrice());
        object.put("proRata", ledger.plain(of.naive().proRata().settled()));
        object.put("largestFirst", ledger.plain(of.naive().largestFirst().settled()));
        object.put("freed", of.plan().freed().length);
        object.put("seconds", rounded(of.seconds(), SECONDS_DECIMALS));
        return object;
    }

    private static Map<String, Object> debts(Ledger ledger) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("currency", ledger.tender().code());
        object.put("obligations", ledger.graph().debts());
        object.put("firms", ledger.graph().firms());
        object.put("debt", ledger.plain(ledger.graph().total()));
        return object;
    }

    private static String line(Cleared of) {
        Figures figures = of.ledger().figures();
        return "%s set off of %s that %,d firms owe each other in %,d debts (%s); %s"
                .formatted(
                        figures.typed(of.plan().total()),
                        figures.full(of.debt()),
                        of.ledger().graph().firms(),
                        of.ledger().graph().debts(),
                        Figures.percent(of.share()).replace('\u00A0', ' '),
                        of.plan().optimal()
                                ? "it is proven that no more can be"
                                : "stopped in time, at most %s more could be"
                                        .formatted(figures.full(of.gap())));
    }

    private static String line(Relieved of) {
        Figures figures = of.ledger().figures();
        return "%s given to firms settle %s beyond the %s set off: %.2f for each 1.00; handed out pro rata it would be %.2f, to the largest debtors first %.2f"
                .formatted(
                        figures.typed(of.plan().placed()),
                        figures.full(of.gained()),
                        figures.full(of.setOff().total()),
                        of.perUnit(),
                        Relieved.perUnit(
                                of.naive().proRata().settled(), of.naive().proRata().placed()),
                        Relieved.perUnit(
                                of.naive().largestFirst().settled(),
                                of.naive().largestFirst().placed()));
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}

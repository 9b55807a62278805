// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import redress.cli.table.CsvWriter;
import redress.matching.decide.Decision;
import redress.matching.decide.Resolver;

/// The table of answers: a row for each mention, in the order of the mentions.
///
/// The entry of a mention that stands apart is left empty; the best one refused is its runner-up.
final class Answers {
    private static final List<String> COLUMNS =
            List.of(
                    "mention_id",
                    "register_id",
                    "zone",
                    "probability",
                    "runner_up_id",
                    "runner_up_probability");

    private final CsvWriter out;
    private final Tally tally = new Tally();

    Answers(OutputStream out) throws IOException {
        this.out = new CsvWriter(out, COLUMNS);
    }

    /// What became of a row: a decision, or why there is none.
    sealed interface Answer {
        record Decided(String id, Decision decision) implements Answer {}

        record Unread(Row.Bad row) implements Answer {}
    }

    static Answer of(Row row, Resolver resolver) {
        return switch (row) {
            case Row.Good(var party) -> new Answer.Decided(party.id(), resolver.resolve(party));
            case Row.Bad bad -> new Answer.Unread(bad);
        };
    }

    void write(Answer answer, Progress progress) throws IOException {
        switch (answer) {
            case Answer.Decided(String id, Decision decision) -> write(id, decision);
            case Answer.Unread(Row.Bad row) -> {
                progress.bad(row);
                tally.unreadable++;
                fields(row.id(), "", "unreadable", "", "", "");
            }
        }
        progress.matched(tally.all());
    }

    Tally tally() {
        return tally;
    }

    private void write(String id, Decision decision) throws IOException {
        List<Decision.Ranked> ranked = decision.ranked();
        switch (decision) {
            case Decision.Link _ -> {
                tally.link++;
                taken(id, "link", ranked);
            }
            case Decision.Review _ -> {
                tally.review++;
                taken(id, "review", ranked);
            }
            case Decision.Apart _ -> {
                tally.apart++;
                fields(id, "", "apart", "", entry(ranked, 0), probability(ranked, 0));
            }
        }
    }

    private void taken(String id, String zone, List<Decision.Ranked> ranked) throws IOException {
        fields(
                id,
                entry(ranked, 0),
                zone,
                probability(ranked, 0),
                entry(ranked, 1),
                probability(ranked, 1));
    }

    private void fields(String... fields) throws IOException {
        for (String field : fields) {
            out.field(field);
        }
        out.end();
    }

    private static String entry(List<Decision.Ranked> ranked, int place) {
        return place < ranked.size() ? ranked.get(place).entry() : "";
    }

    private static String probability(List<Decision.Ranked> ranked, int place) {
        return place < ranked.size()
                ? String.format(Locale.ROOT, "%.4f", ranked.get(place).probability())
                : "";
    }
}

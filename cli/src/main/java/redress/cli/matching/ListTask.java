// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import redress.cli.table.CsvWriter;
import redress.cli.table.WholeFile;
import redress.matching.Party;
import redress.matching.decide.Candidate;
import redress.matching.decide.Decider;
import redress.matching.decide.Zones;
import redress.matching.name.Reading;
import redress.matching.weigh.Model;
import redress.matching.weigh.Profile;

/// The parties of one list grouped.
record ListTask(Path list, Map<String, String> map, double threshold) {
    private static final int CANDIDATES_SHOWN = 5;

    void run(MatchCommand command) throws IOException {
        Progress progress = command.progress();
        Twins twins = Twins.of(list, map);
        try (IndexFolder folder = IndexFolder.temporary();
                PartyFile file = PartyFile.distinct(list, map);
                Register all = Register.make(folder, () -> twins.nextFirst(file))) {
            Path out = command.out();
            if (out == null) {
                command.show(explain(all, String.valueOf(command.explained())));
            } else {
                group(command, all, twins, out, progress);
            }
        }
    }

    private void group(MatchCommand command, Register all, Twins twins, Path out, Progress progress)
            throws IOException {
        try (WholeFile file = WholeFile.at(out)) {
            Duplicates duplicates = new Duplicates(all, threshold);
            try (PartyFile rows = PartyFile.distinct(list, map)) {
                InOrder.run(
                        () -> twins.nextFirst(rows),
                        duplicates::look,
                        paired -> {
                            duplicates.take(paired);
                            progress.matched(rows.read());
                        });
            }
            duplicates.group();
            Counts counts = write(duplicates, twins, file, progress);
            file.keep();
            double seconds = progress.seconds();
            command.print(counts.toText(seconds), counts.toJson(seconds));
        }
    }

    /// A row for each of the list; one that cannot be read is in no group.
    private Counts write(Duplicates duplicates, Twins twins, WholeFile file, Progress progress)
            throws IOException {
        long mentions = 0;
        Map<String, Integer> groups = new HashMap<>();
        CsvWriter out = new CsvWriter(file.out(), List.of("mention_id", "cluster_id"));
        try (PartyFile rows = PartyFile.distinct(list, map)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                out.field(row.id());
                switch (row) {
                    case Row.Good(Party party) -> {
                        String group = duplicates.groupOf(party.id(), twins.first(party));
                        out.field(group);
                        groups.merge(group, 1, Integer::sum);
                        mentions++;
                    }
                    case Row.Bad bad -> {
                        out.field("");
                        progress.bad(bad);
                    }
                }
                out.end();
            }
        }
        long several = groups.values().stream().filter(members -> members > 1).count();
        return new Counts(mentions, groups.size(), several, progress.badRows());
    }

    /// What a grouping came to.
    private record Counts(long mentions, long groups, long several, long unreadable) {
        String toText(double seconds) {
            return "%,d mentions in %,d groups, %,d of them of several; %,d unreadable; %.1f seconds"
                    .formatted(mentions, groups, several, unreadable, seconds);
        }

        String toJson(double seconds) {
            return String.format(
                    Locale.ROOT,
                    "{\"mentions\": %d, \"groups\": %d, \"several\": %d, \"unreadable\": %d, \"seconds\": %.3f}",
                    mentions,
                    groups,
                    several,
                    unreadable,
                    seconds);
        }
    }

    /// What speaks for and against those that a party may be the same as.
    private String explain(Register all, String id) throws IOException {
        try (PartyFile rows = PartyFile.distinct(list, map)) {
            Reading reading = Reading.of(Explained.find(rows, list, id));
            List<Candidate> others =
                    all.index().find(reading).entries().stream()
                            .filter(each -> !each.id().equals(id))
                            .map(each ->
                                    new Candidate(
                                            Profile.of(Reading.of(each.party()), all.frequencies()),
                                            each.strongest().name().toLowerCase(Locale.ROOT)))
                            .toList();
            return new Decider(Model.standard(), Zones.standard())
                    .explain(Profile.of(reading, all.frequencies()), others, CANDIDATES_SHOWN)
                    .toText();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redress.cli.table.CsvWriter;
import redress.cli.table.WholeFile;
import redress.matching.cluster.Group;
import redress.matching.cluster.Grouping;
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
        try (IndexFolder folder = IndexFolder.temporary();
                PartyFile file = PartyFile.distinct(list, map);
                Register all = Register.make(folder, file, progress)) {
            Path out = command.out();
            if (out == null) {
                command.show(explain(all, String.valueOf(command.explained())));
            } else {
                group(command, all, out);
            }
        }
    }

    private void group(MatchCommand command, Register all, Path out) throws IOException {
        Progress progress = command.progress();
        try (WholeFile file = WholeFile.at(out)) {
            Duplicates duplicates = new Duplicates(all, threshold);
            try (PartyFile rows = PartyFile.distinct(list, map)) {
                InOrder.run(
                        () -> good(rows),
                        duplicates::look,
                        paired -> {
                            duplicates.take(paired);
                            progress.matched(rows.read());
                        });
            }
            Grouping grouping = duplicates.group();
            long unreadable = write(grouping, file);
            file.keep();
            tell(command, grouping, unreadable, progress.seconds());
        }
    }

    private static Row.@Nullable Good good(PartyFile rows) {
        Row row = rows.next();
        while (row instanceof Row.Bad) {
            row = rows.next();
        }
        return (Row.Good) row;
    }

    /// A row for each of the list; one that cannot be read is in no group.
    private long write(Grouping grouping, WholeFile file) throws IOException {
        long unreadable = 0;
        CsvWriter out = new CsvWriter(file.out(), List.of("mention_id", "cluster_id"));
        try (PartyFile rows = PartyFile.distinct(list, map)) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                out.field(row.id());
                if (row instanceof Row.Good) {
                    out.field(grouping.groupOf(row.id()).map(Group::id).orElse(row.id()));
                } else {
                    out.field("");
                    unreadable++;
                }
                out.end();
            }
        }
        return unreadable;
    }

    private static void tell(
            MatchCommand command, Grouping grouping, long unreadable, double seconds) {
        List<Group> groups = grouping.groups();
        long mentions = groups.stream().mapToLong(group -> group.members().size()).sum();
        long several = groups.stream().filter(group -> group.members().size() > 1).count();
        command.print(
                "%,d mentions in %,d groups, %,d of them of several; %,d unreadable; %.1f seconds"
                        .formatted(mentions, groups.size(), several, unreadable, seconds),
                String.format(
                        Locale.ROOT,
                        "{\"mentions\": %d, \"groups\": %d, \"several\": %d, \"unreadable\": %d, \"seconds\": %.3f}",
                        mentions,
                        groups.size(),
                        several,
                        unreadable,
                        seconds));
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

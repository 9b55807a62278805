// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import redress.cli.table.WholeFile;
import redress.matching.decide.Resolver;

/// Mentions looked up in a register.
record RegisterTask(
        Path register,
        Map<String, String> registerMap,
        Path mentions,
        Map<String, String> map,
        @Nullable Path index) {
    private static final int CANDIDATES_SHOWN = 5;

    void run(MatchCommand command) throws IOException {
        Progress progress = command.progress();
        try (PartyFile asked = PartyFile.open(mentions, map);
                IndexFolder folder = folder();
                Register indexed = indexed(folder, progress)) {
            Resolver resolver = indexed.resolver();
            Path out = command.out();
            if (out == null) {
                command.show(explain(asked, String.valueOf(command.explained()), resolver));
            } else {
                answer(command, asked, out, resolver);
            }
        }
    }

    private static void answer(MatchCommand command, PartyFile asked, Path out, Resolver resolver)
            throws IOException {
        Progress progress = command.progress();
        try (WholeFile file = WholeFile.at(out)) {
            Answers answers = new Answers(file.out());
            InOrder.run(
                    asked::next,
                    row -> Answers.of(row, resolver),
                    answer -> answers.write(answer, progress));
            file.keep();
            Tally tally = answers.tally();
            command.print(tally.toText(progress.seconds()), tally.toJson(progress.seconds()));
        }
    }

    /// The evidence for one mention.
    ///
    /// @throws IllegalArgumentException when there is no such mention or it cannot be read
    private String explain(PartyFile asked, String id, Resolver resolver) {
        return resolver.explain(Explained.find(asked, mentions, id), CANDIDATES_SHOWN).toText();
    }

    private IndexFolder folder() throws IOException {
        return index == null
                ? IndexFolder.temporary()
                : IndexFolder.kept(index, register, registerMap);
    }

    private Register indexed(IndexFolder folder, Progress progress) throws IOException {
        if (folder.isCurrent()) {
            return Register.open(folder);
        }
        try (PartyFile entries = PartyFile.distinct(register, registerMap)) {
            return Register.make(folder, entries, progress);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FindingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    looked   | said | then   | by       | entry
                    LINK     |      | LINK   | MACHINE  | 1
                    LINK     | 1    | LINK   | MACHINE  | 1
                    LINK     | 2    | REVIEW | MACHINE  |
                    LINK     | none | REVIEW | MACHINE  |
                    LINK     | 77   | LINK   | MACHINE  | 1
                    REVIEW   |      | REVIEW | MACHINE  |
                    REVIEW   | 1    | LINK   | CLAIMANT | 1
                    REVIEW   | 2    | LINK   | CLAIMANT | 2
                    REVIEW   | 77   | REVIEW | MACHINE  |
                    REVIEW   | none | APART  | CLAIMANT |
                    CONFLICT | 1    | REVIEW | MACHINE  |
                    APART    |      | APART  | MACHINE  |
                    APART    | none | APART  | MACHINE  |
                    APART    | 1    | REVIEW | MACHINE  |
                    SAME     |      | LINK   | MACHINE  |
                    ALIKE    |      | REVIEW | MACHINE  |
                    """)
    void followsFromTheLookUpAndTheWord(
            String looked, @Nullable String said, Zone then, Decider by, @Nullable Long entry) {
        DebtorChoice choice = new DebtorChoice(said == null ? "" : said);

        Finding finding = Finding.of(looked(looked), choice);

        assertThat(finding.zone()).isEqualTo(then);
        assertThat(finding.by()).isEqualTo(by);
        assertThat(finding.entry().isPresent() ? finding.entry().getAsLong() : null)
                .isEqualTo(entry);
    }

    private static Looked looked(String as) {
        Zone zone =
                switch (as) {
                    case "LINK" -> Zone.LINK;
                    case "REVIEW", "CONFLICT" -> Zone.REVIEW;
                    default -> Zone.APART;
                };
        return new Looked(
                zone,
                as.equals("CONFLICT"),
                Stream.of("1", "2").map(FindingTest::entry).toList(),
                as.equals("SAME") ? Optional.of(new UUID(0, 1)) : Optional.empty(),
                as.equals("ALIKE"),
                List.of());
    }

    private static Suggestion entry(String id) {
        return new Suggestion(id, "", "gb", "Alpha Ltd", id, "", 0.5, false, "", List.of());
    }
}

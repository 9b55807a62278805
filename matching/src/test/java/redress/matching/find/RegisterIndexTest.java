// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.matching.Party;
import redress.matching.name.Reading;

final class RegisterIndexTest {

    private final RegisterIndex index = RegisterIndex.open(new ByteBuffersDirectory());

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    mention                          | key
                    Blackwater Timber Ltd            | NAME
                    BLACKWATER TIMBER LIMITED        | NAME
                    Blackwater-Timber                | NAME
                    Blackwater Holdings Ltd          | NAME
                    Timber Blackwater Ltd            | WORDS
                    Blackwatr Timber Ltd             | ONE_EDIT
                    Blackwater Tinber Ltd            | ONE_EDIT
                    Blakcwater Timber Ltd            | ONE_EDIT
                    Blackwater Timber Supplies       | GRAMS
                    """)
    void findsAnEntryByEachKey(String mention, Key key) {
        fill();

        Candidate first = find(mention).getFirst();

        assertThat(first.id()).isEqualTo("1");
        assertThat(first.keys()).contains(key);
        assertThat(first.strongest()).isEqualTo(key);
    }

    @Test
    void findsAnEntryByItsIdentifierWhateverTheName() {
        fill();

        Party named =
                new Party(
                        "m",
                        List.of("Somebody Else"),
                        "GB",
                        null,
                        null,
                        Map.of("register_number", "00000007"));

        assertThat(index.find(Reading.of(named)).entries())
                .filteredOn(one -> one.keys().contains(Key.IDENTIFIER))
                .extracting(Candidate::id)
                .containsExactly("1");
    }

    @Test
    void findsAnEntryByItsAddressWhateverTheName() {
        fill();

        Party named = new Party("m", List.of("Qwxyz"), "GB", "12 Mill Lane", "AB1 2CD", Map.of());

        assertThat(index.find(Reading.of(named)).entries())
                .filteredOn(one -> one.keys().contains(Key.ADDRESS))
                .extracting(Candidate::id)
                .containsExactly("1");
    }

    @Test
    void forgetsWhatWasRemovedAndWhatWasReplaced() {
        fill();
        index.remove("1");
        index.put(party("2", "Renamed Works GmbH", null));
        index.commit();

        assertThat(find("Blackwater Timber Ltd")).noneMatch(one -> one.id().equals("1"));
        assertThat(find("Northern Steel GmbH")).noneMatch(one -> one.id().equals("2"));
        assertThat(find("Renamed Works GmbH").getFirst().id()).isEqualTo("2");
    }

    @Test
    void findsTheSameWhateverTheOrderAndHoweverItCame() {
        long seed = new Random().nextLong();
        System.out.println("RegisterIndexTest seed " + seed);
        Random random = new Random(seed);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            parties.add(party("e" + i, name(random), null));
        }
        index.load(parties.stream(), 2);
        Collections.shuffle(parties, random);
        try (RegisterIndex grown = RegisterIndex.open(new ByteBuffersDirectory())) {
            for (Party one : parties) {
                grown.put(party(one.id(), "Older name " + one.id(), null));
            }
            grown.commit();
            parties.forEach(grown::put);
            grown.commit();
            for (int i = 0; i < 100; i++) {
                Reading mention = Reading.of(party("m", slip(parties.get(i), random), null));

                assertThat(best(grown.find(mention))).isEqualTo(best(index.find(mention)));
            }
        }
    }

    @Test
    void boundsWhatAHostileRegisterFinds() {
        index.load(
                Stream.iterate(0, i -> i < 3_000, i -> i + 1)
                        .map(i -> party("e" + i, "Same Name Ltd", null)),
                1);

        assertThat(find("Same Name Ltd").size()).isLessThanOrEqualTo(Candidates.MOST);
        assertThat(find("a ".repeat(900)).size()).isLessThanOrEqualTo(Candidates.MOST);
    }

    @Test
    void findsNothingInAnEmptyIndex() {
        assertThat(find("Blackwater Timber Ltd")).isEmpty();
    }

    private void fill() {
        index.load(
                Stream.of(
                        new Party(
                                "1",
                                List.of("Blackwater Timber Limited", "Blackwater Holdings Ltd"),
                                "GB",
                                "12 Mill Lane, Town",
                                "AB1 2CD",
                                Map.of("register_number", "00000007")),
                        party("2", "Northern Steel GmbH", null),
                        party("3", "Bluewater Tiles Ltd", null)),
                1);
    }

    private List<Candidate> find(String mention) {
        return index.find(Reading.of(party("m", mention, null))).entries();
    }

    private static List<String> best(Candidates found) {
        return found.entries().stream().limit(5).map(Candidate::id).toList();
    }

    private static Party party(String id, String name, @Nullable String postcode) {
        return new Party(id, List.of(name), "GB", null, postcode, Map.of());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 2; word++) {
            for (int i = 0; i < 7; i++) {
                name.append((char) ('a' + random.nextInt(26)));
            }
            name.append(' ');
        }
        return name + "Ltd";
    }

    private static String slip(Party of, Random random) {
        String name = of.names().getFirst();
        int at = random.nextInt(6);
        return name.substring(0, at) + name.substring(at + 1);
    }
}

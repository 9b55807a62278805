// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.matching.Party;
import redress.matching.name.Reading;

class PartiesTest {
    private static final Parties SCHEMA = Parties.schema();
    private static final Frequencies FREQUENCIES = Frequencies.standard();

    private static Profile profile(List<String> names, String address, Map<String, String> ids) {
        Party party = new Party("p", names, "GB", address, "", ids);
        return Profile.of(Reading.of(party), FREQUENCIES);
    }

    private static Profile profile(String... names) {
        return profile(List.of(names), "", Map.of());
    }

    private static String level(String field, Profile left, Profile right) {
        return Model.standard().weigh(SCHEMA, left, right).evidence().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow()
                .level();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    one                         | other                        | level
                    Xylomax Polytech Ltd        | XYLOMAX POLYTECH LIMITED     | same words, rare
                    Xylomax Ltd                 | Xylomax Limited              | same words
                    Home Services Ltd           | Home Services Limited        | same words, common
                    Polytech Xylomax Ltd        | Xylomax Polytech Ltd         | same words but for a letter or their order, rare
                    Xylomx Polytech Ltd         | Xylomax Polytech Ltd         | same words but for a letter or their order, rare
                    Xylo Max Polytech Ltd       | Xylomax Polytech Ltd         | same words, rare
                    Xylomax Polytekh Gmb        | Quuxdale Brewers             | other names
                    Xylomax Services Ltd        | Xylomax Ltd                  | one name in the other, few words more
                    """)
    void saysHowAlikeTwoNamesAre(String one, String other, String level) {
        assertThat(level("name", profile(one), profile(other))).isEqualTo(level);
        assertThat(level("name", profile(other), profile(one))).isEqualTo(level);
    }

    @Test
    void takesTheNamesThatAgreeBest() {
        Profile entry = profile("Sigma Brightwater Ltd", "Xylomax Polytech Ltd");
        assertThat(level("name", profile("Xylomax Polytech"), entry)).isEqualTo("same words, rare");
        assertThat(level("legal form", profile("Xylomax Polytech"), entry)).isEqualTo("not said");
    }

    @Test
    void tellsFormsOfOneClassFromOthers() {
        assertThat(level("legal form", profile("Xylomax Ltd"), profile("Xylomax PLC")))
                .isEqualTo("different");
        assertThat(level("legal form", profile("Xylomax Ltd"), profile("Xylomax Limited")))
                .isEqualTo("same");
    }

    @Test
    void seesThatASeriesIsNumberedDifferently() {
        assertThat(
                        level(
                                "numbers in the name",
                                profile("Xylomax Fund II"),
                                profile("Xylomax Fund III")))
                .isEqualTo("different");
    }

    @Test
    void weighsAnAddressUnderUnlikeNamesByItself() {
        Profile here =
                profile(List.of("Xylomax Ltd"), "10 Downing Street, London, SW1A 2AA", Map.of());
        Profile there =
                profile(List.of("Quuxdale Ltd"), "10 Downing Street, London, SW1A 2AA", Map.of());
        assertThat(level("address", here, there)).isEqualTo("not said");
        assertThat(level("address, names unlike", here, there))
                .isEqualTo("same postcode and house");
        assertThat(level("address, names the same", here, here))
                .isEqualTo("same postcode and house");
    }

    @Test
    void seesThatIdentifiersAgreeOrExcludeEachOther() {
        Profile one = profile(List.of("Xylomax Ltd"), "", Map.of("register_number", "01234567"));
        Profile other = profile(List.of("Xylomax Ltd"), "", Map.of("register_number", "07654321"));
        int[] levels = new int[SCHEMA.fields().size()];
        SCHEMA.compare(one, other, levels);
        assertThat(SCHEMA.identifiersConflict(levels)).isTrue();
        SCHEMA.compare(one, one, levels);
        assertThat(SCHEMA.identifiersAgree(levels)).isTrue();
        assertThat(SCHEMA.identifiersConflict(levels)).isFalse();
    }

    @Test
    void comparesAlikeFromBothSides() {
        Random random = new Random(8);
        System.out.println("seed 8");
        String[] words = {
            "xylomax", "services", "north", "polytech", "polytec", "ii", "3", "and", "holdings"
        };
        for (int run = 0; run < 2000; run++) {
            Profile one = profile(name(random, words));
            Profile other = profile(name(random, words));
            int[] there = new int[SCHEMA.fields().size()];
            int[] back = new int[SCHEMA.fields().size()];
            SCHEMA.compare(one, other, there);
            SCHEMA.compare(other, one, back);
            assertThat(there)
                    .as("%s | %s", one.reading().names(), other.reading().names())
                    .isEqualTo(back);
        }
    }

    private static String name(Random random, String[] words) {
        StringBuilder name = new StringBuilder();
        for (int word = 0; word <= random.nextInt(4); word++) {
            name.append(words[random.nextInt(words.length)]).append(' ');
        }
        return name.toString().strip();
    }

    @Test
    void knowsFewBitsOfCommonWordsAndManyOfRareOnes() {
        assertThat(FREQUENCIES.bits("services")).isLessThan(6);
        assertThat(FREQUENCIES.bits("xylomax")).isGreaterThan(15);
        Frequencies.Builder counted = new Frequencies.Builder();
        for (int at = 0; at < 1000; at++) {
            counted.add(profile("Xylomax").reading());
        }
        assertThat(counted.build().bits("xylomax")).isLessThan(6);
    }

    @ParameterizedTest
    @CsvSource({
        "abcd,abcd,0",
        "abcd,abxd,1",
        "abcd,abd,1",
        "abcd,abcde,1",
        "abcd,bacd,1",
        "abcd,badc,2",
        "abcd,xyzq,3",
        "a,b,1",
        "abcdefgh,abdcefhg,2"
    })
    void countsEdits(String one, String other, int edits) {
        assertThat(Edits.distance(one, other, 2)).isEqualTo(edits);
        assertThat(Edits.withinOne(one, other)).isEqualTo(edits <= 1);
    }
}

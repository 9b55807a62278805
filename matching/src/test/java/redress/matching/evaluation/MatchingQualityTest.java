// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redress.matching.weigh.Convergence;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Reliability;

/// Measures matching on the labelled sets beside the project; prints the figures of
/// `docs/reference/matching-quality.md` and holds those that are promised.
///
/// Runs with `-Dredress.quality=true`, where the sets are.
class MatchingQualityTest {
    static final long SEED = 1;

    @BeforeAll
    static void setsMustBeThere() {
        assumeTrue(
                Boolean.getBoolean("redress.quality"), "measured only with -Dredress.quality=true");
        assumeTrue(
                Shared.find("uk_gpg_mentions.csv").isPresent(),
                "the labelled sets are not beside the project");
    }

    private static void print(String what, Object figure) {
        System.out.printf(Locale.ROOT, "%-44s %s%n", what, figure);
    }

    @Test
    void findsAndLinksEmployersAndKeepsItsZones() {
        System.out.println("seed " + SEED);
        Learned learned = new Learned(PayGap.read(), SEED);
        Evaluation evaluation = new Evaluation(learned);
        for (Convergence pass : learned.passes) {
            print("EM pass", pass.rounds() + " rounds, converged " + pass.converged());
        }
        Evaluation.Outcome sameName = evaluation.payGap(false);
        Evaluation.Outcome renamed = evaluation.payGap(true);
        Evaluation.Outcome withAbsent = evaluation.payGapWithAbsent();
        print("pay gap, same core", sameName);
        print("pay gap, renamed", renamed);
        print("pay gap, a quarter not in the register", withAbsent);
        print("name alone, one slip", evaluation.slips(1));
        print("name alone, two slips, a word astray", evaluation.slips(2));
        Indexed indexed = new Indexed(learned);
        print("through the index, one slip", indexed.slips(1));
        print("through the index, two slips, a word astray", indexed.slips(2));
        printReliability(learned);
        assertThat(sameName.rightFirst()).isGreaterThanOrEqualTo(0.998);
        assertThat(renamed.rightFirst()).isGreaterThanOrEqualTo(0.75);
        assertThat(withAbsent.linkPrecision()).isGreaterThanOrEqualTo(0.995);
        judgesPairs(evaluation);
    }

    private static void printReliability(Learned learned) {
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            Reliability reliability = Reliability.of(learned.without(fold), learned.held(fold));
            print(
                    "calibration, fold " + fold,
                    String.format(
                            Locale.ROOT,
                            "expected error %.4f Brier %.4f",
                            reliability.expectedError(),
                            reliability.brier()));
            if (fold == 0) {
                for (Reliability.Bin bin : reliability.bins()) {
                    print(
                            String.format(Locale.ROOT, "  %.3f to %.3f", bin.from(), bin.until()),
                            String.format(
                                    Locale.ROOT,
                                    "%6.0f pairs, predicted %.4f, observed %.4f",
                                    bin.pairs(),
                                    bin.predicted(),
                                    bin.observed()));
                }
            }
        }
    }

    private static void judgesPairs(Evaluation evaluation) {
        List<Pairs> pairs = Pairs.nomenklatura(Frequencies.standard());
        Score refit = evaluation.nomenklatura(pairs);
        print("nomenklatura, as shipped", evaluation.nomenklaturaUntaught(pairs));
        print("nomenklatura, refit by fold", refit);
        Evaluation.Outcome zones = evaluation.nomenklaturaZones(pairs);
        print("nomenklatura, zones", zones);
        List<Pairs.Writing> writings = Pairs.patstat(Frequencies.standard());
        for (double threshold : List.of(0.45, 0.5, 0.55)) {
            print(
                    "patstat, refit by fold, from " + threshold,
                    evaluation.patstat(writings, threshold));
        }
        Evaluation.Outcome patstatZones = evaluation.patstatZones(writings);
        print("patstat, zones", patstatZones);
        assertThat(refit.f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(zones.linkPrecision()).isGreaterThanOrEqualTo(0.995);
        assertThat(patstatZones.linkPrecision()).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void linksThePeopleOfFebrlAsWellAsSplink() {
        List<Map<String, String>> rows = new ArrayList<>(Shared.rows("splink_dataset4a.csv"));
        rows.addAll(Shared.rows("splink_dataset4b.csv"));
        People people =
                new People(
                        rows,
                        List.of(
                                "given_name",
                                "surname",
                                "date_of_birth",
                                "soc_sec_id",
                                "street_number",
                                "address_1",
                                "suburb",
                                "postcode"),
                        List.of(
                                Set.of("given_name", "surname"),
                                Set.of("soc_sec_id"),
                                Set.of("date_of_birth"),
                                Set.of("postcode", "surname"),
                                Set.of("given_name", "postcode"),
                                Set.of("address_1")),
                        (one, other) -> original(one) != original(other));
        Function<Map<String, String>, String> truth =
                row -> row.getOrDefault("rec_id", "").replaceAll("-(org|dup).*", "");
        Score score = people.groups(0.99, truth);
        print("FEBRL 4, groups from 0.99", score);
        print("FEBRL 4, pairs from 0.995", people.pairs(0.995, truth));
        // Splink's documentation: 4,960 groups of two and 80 of one, of 5,000 true pairs.
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.996 - 0.01);
    }

    private static boolean original(Map<String, String> row) {
        return row.getOrDefault("rec_id", "").endsWith("org");
    }

    @Test
    void groupsHistoricalPeople() {
        String file = System.getProperty("redress.historical", "");
        assumeTrue(!file.isEmpty(), "-Dredress.historical names the set as CSV");
        People people =
                new People(
                        Shared.rows(Path.of(file)),
                        List.of(
                                "first_name",
                                "surname",
                                "dob",
                                "postcode_fake",
                                "birth_place",
                                "occupation"),
                        List.of(
                                Set.of("first_name:3", "surname:4"),
                                Set.of("surname", "dob"),
                                Set.of("first_name", "dob"),
                                Set.of("postcode_fake", "first_name"),
                                Set.of("postcode_fake", "surname"),
                                Set.of("dob", "birth_place"),
                                Set.of("postcode_fake:3", "dob"),
                                Set.of("postcode_fake:3", "first_name"),
                                Set.of("postcode_fake:3", "surname"),
                                Set.of("first_name:2", "surname:2", "dob:4")),
                        (one, other) -> true);
        Function<Map<String, String>, String> truth = row -> row.getOrDefault("cluster", "");
        Score pairs = people.pairs(0.995, truth);
        print("historical, pairs from 0.5", people.pairs(0.5, truth));
        print("historical, pairs from 0.995", pairs);
        print("historical, groups from 0.3", people.groups(0.3, truth));
        print("historical, groups from 0.5", people.groups(0.5, truth));
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.995);
    }
}

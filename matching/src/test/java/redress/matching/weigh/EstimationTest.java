// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EstimationTest {
    private static final long SEED = 20261124;

    private static final List<Field> FIELDS =
            List.of(
                    Field.of("name", "same", "near", "other"),
                    Field.of("town", "same", "other"),
                    Field.of("number", "same", "other"));
    private static final double[][] SAME = {
        {0, 0.7, 0.25, 0.05}, {0.2, 0.9, 0.1}, {0.5, 0.95, 0.05}
    };
    private static final double[][] APART = {
        {0, 0.01, 0.05, 0.94}, {0.2, 0.1, 0.9}, {0.5, 0.001, 0.999}
    };

    /// Pairs drawn from known shares: level 0 first, the others as shares of what is said.
    private static Tally drawn(Random random, int pairs, double share, boolean labelled) {
        Tally tally = new Tally(FIELDS);
        for (int pair = 0; pair < pairs; pair++) {
            boolean same = random.nextDouble() < share;
            int[] levels = levels(random, same ? SAME : APART);
            if (labelled) {
                tally.add(levels, same, 1);
            } else {
                tally.add(levels);
            }
        }
        return tally;
    }

    private static int[] levels(Random random, double[][] shares) {
        int[] levels = new int[shares.length];
        for (int field = 0; field < levels.length; field++) {
            double silent = shares[field][0];
            if (random.nextDouble() >= silent) {
                double left = random.nextDouble();
                int level = 1;
                while (level < shares[field].length - 1 && left >= shares[field][level]) {
                    left -= shares[field][level++];
                }
                levels[field] = level;
            }
        }
        return levels;
    }

    private static Model learned(Random random) {
        Estimation estimation = Estimation.fromRandomPairs(drawn(random, 200_000, 0.0001, false));
        Convergence convergence = estimation.pass(drawn(random, 100_000, 0.2, false), Set.of());
        assertThat(convergence.converged()).isTrue();
        assertThat(convergence.matches()).isCloseTo(0.2, within(0.01));
        return estimation.toModel("drawn pairs", 0.2);
    }

    @Test
    void findsTheSharesItsPairsWereDrawnFrom() {
        System.out.println("seed " + SEED);
        Model model = learned(new Random(SEED));
        for (int field = 0; field < FIELDS.size(); field++) {
            for (int level = 1; level < SAME[field].length; level++) {
                Level found = model.levels(field).get(level);
                assertThat(found.m()).isCloseTo(SAME[field][level], within(0.02));
                assertThat(found.u()).isCloseTo(APART[field][level], within(0.005));
            }
        }
    }

    @Test
    void neverBecomesLessLikelyFromRoundToRound() {
        Random random = new Random(SEED);
        Estimation estimation = Estimation.fromRandomPairs(drawn(random, 20_000, 0.0001, false));
        List<Double> likelihoods =
                estimation.pass(drawn(random, 20_000, 0.2, false), Set.of()).logLikelihoods();
        // The half count added to each level lets the last rounds lose a little.
        for (int round = 1; round < likelihoods.size(); round++) {
            assertThat(likelihoods.get(round)).isGreaterThan(likelihoods.get(round - 1) - 0.5);
        }
    }

    @Test
    void leavesOutTheFieldsOfAKeyAndLearnsThemFromAnother() {
        Random random = new Random(SEED);
        Estimation estimation = Estimation.fromRandomPairs(drawn(random, 100_000, 0.0001, false));
        estimation.pass(drawn(random, 50_000, 0.2, false), Set.of("name"));
        assertThatThrownBy(() -> estimation.toModel("half", 0.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        estimation.pass(drawn(random, 50_000, 0.2, false), Set.of("town"));
        Model model = estimation.toModel("both", 0.2);
        assertThat(model.levels(0).get(1).m()).isCloseTo(0.7, within(0.03));
    }

    @Test
    void refitsToDecisionsAndStaysWithoutThem() {
        Random random = new Random(SEED);
        Model model = learned(random);
        Model same = Refit.of(model, new Tally(FIELDS), 1);
        assertThat(same.levels(0).get(1).bits())
                .isCloseTo(model.levels(0).get(1).bits(), within(1e-9));
        Tally decided = new Tally(FIELDS);
        for (int pair = 0; pair < 200; pair++) {
            decided.add(new int[] {1, 2, 0}, false, 1);
            decided.add(new int[] {1, 1, 0}, true, 1);
        }
        Model moved = Refit.of(model, decided, 1);
        int[] otherTown = {1, 2, 0};
        assertThat(model.probability(model.bits(otherTown))).isGreaterThan(0.5);
        assertThat(moved.probability(moved.bits(otherTown))).isLessThan(0.1);
    }

    @Test
    void saysWithItsProbabilitiesWhatIsObserved() {
        Random random = new Random(SEED);
        Model model = learned(random);
        Model calibrated =
                model.withCalibration(Calibration.fit(model, drawn(random, 20_000, 0.3, true)));
        Reliability reliability = Reliability.of(calibrated, drawn(random, 20_000, 0.3, true));
        assertThat(reliability.expectedError()).isLessThan(0.01);
        assertThat(reliability.brier()).isLessThan(0.03);
    }

    @Test
    void readsBackTheModelItWrote() {
        Model model = learned(new Random(SEED));
        StringBuilder text = new StringBuilder();
        ModelText.write(model, text);
        Model read = ModelText.read(new StringReader(text.toString()));
        StringBuilder again = new StringBuilder();
        ModelText.write(read, again);
        assertThat(again.toString()).isEqualTo(text.toString());
        assertThat(read.fields()).isEqualTo(FIELDS);
    }

    @Test
    void refusesATextThatIsNoModelAndNamesTheLine() {
        assertThatThrownBy(() -> ModelText.read(new StringReader("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() ->
                        ModelText.read(new StringReader("redress-match-model\t1\nprior\tmany\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2 (prior\tmany)");
    }

    @Test
    void takesSilenceForNoEvidence() {
        Model model = learned(new Random(SEED));
        assertThat(model.bits(new int[] {0, 0, 0})).isEqualTo(model.priorBits());
    }
}

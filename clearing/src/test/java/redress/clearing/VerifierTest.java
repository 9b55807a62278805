// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import redress.clearing.Verdict.Optimal;
import redress.clearing.Verdict.Refused;
import redress.clearing.Verdict.Rule;
import redress.clearing.Verdict.Subject;
import redress.clearing.Verdict.Unproven;

final class VerifierTest {
    /// A loop of 0, 1, 2 whose least debt is 300, and a debt of 2 to 1 that is of no use.
    private static final DebtGraph GRAPH =
            DebtGraph.of(
                    3,
                    new int[] {0, 1, 2, 2},
                    new int[] {1, 2, 0, 1},
                    new long[] {700, 300, 500, 50});

    private static final Certificate PROOF = Certificate.of(new int[] {1, 0, 2});

    @Test
    void acceptsThePlanWithItsProof() {
        assertThat(verify(300, 350, 350, 0)).isInstanceOf(Refused.class);
        assertThat(verify(300, 300, 300, 0)).isEqualTo(new Optimal(900));
    }

    @Test
    void namesTheDebtWhoseAmountCannotBe() {
        assertThat(verify(300, 300, 300, -1))
                .isEqualTo(new Refused(Subject.DEBT, 3, -1, Rule.NOT_NEGATIVE));
        assertThat(verify(300, 301, 300, 0))
                .isEqualTo(new Refused(Subject.DEBT, 1, 301, Rule.NOT_ABOVE_DEBT));
    }

    @Test
    void namesTheFirmThatIsNotBalanced() {
        assertThat(verify(300, 300, 299, 0))
                .isEqualTo(new Refused(Subject.FIRM, 0, 1, Rule.BALANCED));
    }

    @Test
    void saysHowMuchMoreThereCouldBeWhereTheProofFails() {
        assertThat(verify(200, 200, 200, 0))
                .isEqualTo(
                        new Unproven(
                                600,
                                900,
                                new Refused(Subject.DEBT, 1, 3, Rule.FULL_WHERE_GAINING)));
    }

    @Test
    void saysThatNothingIsProvenWhereTheBoundExceedsALong() {
        Certificate absurd = Certificate.of(new int[] {0, Integer.MIN_VALUE, Integer.MAX_VALUE});
        DebtGraph large =
                DebtGraph.of(
                        3,
                        new int[] {0, 1, 2},
                        new int[] {1, 2, 0},
                        new long[] {1L << 60, 1L << 60, 1L << 60});

        assertThat(Verifier.of(large).verify(d -> 0, absurd))
                .isInstanceOfSatisfying(
                        Unproven.class,
                        unproven -> assertThat(unproven.atMost()).isEqualTo(Long.MAX_VALUE));
    }

    @Test
    void asksThatALimitWithAPriceIsUsedUp() {
        Limits limits = Limits.on(GRAPH).firm(1, 100).toLimits();
        Verifier verifier = new Verifier(GRAPH, limits, d -> 1);
        int[] price = {1, 0, 2};
        Certificate proof = Certificate.of(price, new int[] {0, 3, 0});

        assertThat(verifier.verify(d -> d == 3 ? 0 : 100, proof)).isEqualTo(new Optimal(300));
        assertThat(verifier.verify(d -> d == 3 ? 0 : 300, proof))
                .isEqualTo(new Refused(Subject.FIRM, 1, 300, Rule.NOT_ABOVE_LIMIT));
        assertThat(verifier.verify(d -> d == 3 ? 0 : 90, proof))
                .isEqualTo(
                        new Unproven(
                                270, 300, new Refused(Subject.FIRM, 1, 10, Rule.LIMIT_USED_UP)));
        assertThat(verifier.verify(d -> 0, Certificate.of(price, new int[] {0, -1, 0})))
                .isEqualTo(new Refused(Subject.FIRM, 1, -1, Rule.MULTIPLIER_NOT_NEGATIVE));
    }

    private static Verdict verify(long... setOff) {
        return Verifier.of(GRAPH).verify(d -> setOff[d], PROOF);
    }
}

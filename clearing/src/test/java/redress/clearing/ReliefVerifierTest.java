// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import redress.clearing.Verdict.Optimal;
import redress.clearing.Verdict.Refused;
import redress.clearing.Verdict.Rule;
import redress.clearing.Verdict.Subject;

final class ReliefVerifierTest {
    private static final long MOST = Long.MAX_VALUE;

    /// 0 owes 1, 1 owes 2, 2 owes 3, and 4 owes 3 by itself; the first three share a quota of 3.
    private static final DebtGraph GRAPH =
            DebtGraph.of(
                    5, new int[] {0, 1, 2, 4}, new int[] {1, 2, 3, 3}, new long[] {10, 10, 6, 50});

    private static final long[] SETTLED = {3, 3, 3, 7};
    private static final long[] INJECTED = {3, 0, 0, 0, 7};
    private static final int[] PRICE = {3, 2, 1, 0, 1};

    @Test
    void acceptsThePlanWithItsProof() {
        assertThat(verify(terms(3, MOST), 10, ReliefCertificate.of(PRICE, 1, 2, 0)))
                .isEqualTo(new Optimal(16));
    }

    @Test
    void keepsToTheSetOffBeforeAndToWhatADebtMayGiveUp() {
        FundTerms terms = terms(3, MOST);
        ReliefCertificate proof = ReliefCertificate.of(PRICE, 1, 2, 0);

        assertThat(
                        new ReliefVerifier(GRAPH, d -> 4, GRAPH::amount, terms, 10)
                                .verify(d -> SETTLED[d], v -> INJECTED[v], proof))
                .isEqualTo(new Refused(Subject.DEBT, 0, 3, Rule.NOT_BELOW_SET_OFF));
        assertThat(
                        new ReliefVerifier(GRAPH, d -> 0, d -> 2, terms, 10)
                                .verify(d -> SETTLED[d], v -> INJECTED[v], proof))
                .isEqualTo(new Refused(Subject.DEBT, 0, 3, Rule.NOT_ABOVE_DEBT));
    }

    @Test
    void keepsToTheLimitsOfFirmsSectorsAndTheFund() {
        ReliefCertificate proof = ReliefCertificate.of(PRICE, 1, 2, 0);
        FundTerms small = terms(3, MOST).withMost(new long[] {2, MOST, MOST, MOST, MOST});

        assertThat(verify(small, 10, proof))
                .isEqualTo(new Refused(Subject.FIRM, 0, 3, Rule.NOT_ABOVE_LIMIT));
        assertThat(verify(terms(2, MOST), 10, proof))
                .isEqualTo(new Refused(Subject.SECTOR, 0, -1, Rule.NOT_ABOVE_LIMIT));
        assertThat(verify(terms(3, MOST), 9, proof))
                .isEqualTo(new Refused(Subject.FUND, 0, 9, Rule.NOT_ABOVE_LIMIT));
    }

    @Test
    void asksThatWhatHasAPriceIsUsedUp() {
        ReliefCertificate proof = ReliefCertificate.of(PRICE, 1, 2, 0);

        assertThat(verify(terms(4, MOST), 10, proof))
                .isEqualTo(new Refused(Subject.SECTOR, 0, 1, Rule.LIMIT_USED_UP));
        assertThat(verify(terms(3, MOST), 11, proof))
                .isEqualTo(new Refused(Subject.FUND, 0, 1, Rule.LIMIT_USED_UP));
    }

    @Test
    void asksThatNoPriceIsNegative() {
        assertThat(verify(terms(3, MOST), 10, ReliefCertificate.of(PRICE, 2, 1, -1)))
                .isEqualTo(new Refused(Subject.SECTOR, 1, MOST - 7, Rule.MULTIPLIER_NOT_NEGATIVE));
        assertThat(verify(terms(3, 7), 10, ReliefCertificate.of(PRICE, -1, 4, 2)))
                .isEqualTo(new Refused(Subject.FUND, 0, 0, Rule.MULTIPLIER_NOT_NEGATIVE));
        int[] negative = {2, 1, 0, -1, 0};
        assertThat(verify(terms(3, MOST), 10, ReliefCertificate.of(negative, 0, 2, 0)))
                .isEqualTo(new Refused(Subject.FIRM, 3, 0, Rule.KEPT_WHERE_PRICE_IS_ZERO));
    }

    @Test
    void asksThatMoneyGoesWhereItGains() {
        assertThat(verify(terms(3, MOST), 10, ReliefCertificate.of(PRICE, 1, 1, 0)))
                .isEqualTo(new Refused(Subject.FIRM, 0, 3, Rule.FULL_WHERE_GAINING));
        assertThat(verify(terms(3, MOST), 10, ReliefCertificate.of(PRICE, 1, 3, 0)))
                .isEqualTo(new Refused(Subject.FIRM, 0, 3, Rule.EMPTY_WHERE_LOSING));
    }

    @Test
    void namesTheFirmThatPaysMoreThanItReceivesOrKeepsWhatCouldSettle() {
        ReliefCertificate proof = ReliefCertificate.of(PRICE, 1, 2, 0);
        ReliefVerifier verifier =
                new ReliefVerifier(GRAPH, d -> 0, GRAPH::amount, terms(3, MOST), 10);

        assertThat(verifier.verify(d -> d == 2 ? 4 : SETTLED[d], v -> INJECTED[v], proof))
                .isEqualTo(new Refused(Subject.FIRM, 2, 0, Rule.BALANCED));
        assertThat(verifier.verify(d -> d == 2 ? 2 : SETTLED[d], v -> INJECTED[v], proof))
                .isEqualTo(new Refused(Subject.FIRM, 2, 0, Rule.KEPT_WHERE_PRICE_IS_ZERO));
        assertThat(verifier.verify(d -> SETTLED[d], v -> v == 0 ? -1 : INJECTED[v], proof))
                .isEqualTo(new Refused(Subject.FIRM, 0, -1, Rule.NOT_NEGATIVE));
    }

    private static FundTerms terms(long first, long second) {
        return FundTerms.open(GRAPH)
                .withQuotas(new int[] {0, 0, 0, 1, 1}, new long[] {first, second});
    }

    private static Verdict verify(FundTerms terms, long fund, ReliefCertificate certificate) {
        return new ReliefVerifier(GRAPH, d -> 0, GRAPH::amount, terms, fund)
                .verify(d -> SETTLED[d], v -> INJECTED[v], certificate);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DebtGraphTest {

    @Test
    void keepsDebtsInTheOrderGiven() {
        DebtGraph graph =
                DebtGraph.of(3, new int[] {2, 0}, new int[] {0, 1}, new long[] {700, 300});

        assertThat(graph.debtor(0)).isEqualTo(2);
        assertThat(graph.creditor(1)).isEqualTo(1);
        assertThat(graph.amount(1)).isEqualTo(300);
        assertThat(graph.total()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    debtor | creditor | amount | says
                    0      | 0        | 5      | debt 0: debtor and creditor (0) must be two firms
                    0      | 3        | 5      | debt 0: firm (3) must be in 0 to 2
                    -1     | 1        | 5      | debt 0: firm (-1) must be in 0 to 2
                    0      | 1        | 0      | debt 0: amount (0) must be positive
                    0      | 1        | -7     | debt 0: amount (-7) must be positive
                    """)
    void refusesADebtThatCannotBe(int debtor, int creditor, long amount, String says) {
        assertThatThrownBy(() ->
                        DebtGraph.of(
                                3, new int[] {debtor}, new int[] {creditor}, new long[] {amount}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(says);
    }

    @Test
    void refusesASumThatWouldWrap() {
        assertThatThrownBy(() ->
                        DebtGraph.of(
                                2,
                                new int[] {0, 0},
                                new int[] {1, 1},
                                new long[] {(1L << 62) - 1, 1}))
                .hasMessage("debt 1: the sum of all amounts must stay below 2^62");
    }
}

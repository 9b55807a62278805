// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.money.Money;

class PlanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    case                      | sum     | parts       | first      | plan
                    the last takes the rest   | 1000.00 | 3 MONTH     | 2026-12-01 | 2026-12-01=333.33 2027-01-01=333.33 2027-02-01=333.34
                    one instalment            | 10.00   | 1 MONTH     | 2026-12-01 | 2026-12-01=10.00
                    months without a 31st day | 4.00    | 4 MONTH     | 2027-01-31 | 2027-01-31=1.00 2027-02-28=1.00 2027-03-31=1.00 2027-04-30=1.00
                    weeks                     | 3.00    | 2 WEEK      | 2026-12-28 | 2026-12-28=1.50 2027-01-04=1.50
                    fortnights                | 3.00    | 2 FORTNIGHT | 2026-12-28 | 2026-12-28=1.50 2027-01-11=1.50
                    quarters                  | 3.00    | 2 QUARTER   | 2026-12-28 | 2026-12-28=1.50 2027-03-28=1.50
                    fewer cents than parts    | 0.02    | 5 WEEK      | 2026-12-01 | 2026-12-01=0.01 2026-12-08=0.01
                    """)
    void makesEvenInstalments(String name, String sum, String parts, LocalDate first, String plan) {
        String[] countAndInterval = parts.split(" ");
        int count = Integer.parseInt(countAndInterval[0]);
        Interval interval = Interval.valueOf(countAndInterval[1]);
        assertThat(Plan.even(Cash.eur(sum), count, first, interval).print())
                .as(name)
                .isEqualTo(plan);
    }

    @Test
    void evenInstalmentsAddUpExactlyAndDifferOnlyInTheLast() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Money sum = Money.ofMinor(1 + random.nextLong(10_000_000), Cash.EUR);
            int count = 1 + random.nextInt(Plan.MOST);
            Interval interval =
                    List.of(Interval.values()).get(random.nextInt(Interval.values().length));
            Plan plan = Plan.even(sum, count, Cash.FIRST.plusDays(random.nextInt(400)), interval);
            assertThat(plan.total()).as("seed %d", seed).isEqualTo(sum);
            List<Instalment> all = plan.instalments();
            assertThat(all.subList(0, all.size() - 1))
                    .as("seed %d", seed)
                    .allMatch(one -> one.amount().equals(all.getFirst().amount()));
            assertThat(all.getLast().amount().minor() - all.getFirst().amount().minor())
                    .as("seed %d", seed)
                    .isBetween(0L, (long) count);
        }
    }

    @Test
    void writingThenReadingIsIdentity() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Terms terms = new Terms(Cash.anyPlan(random), random.nextInt(61));
            assertThat(Terms.from(terms.details())).as("seed %d", seed).isEqualTo(terms);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-12-01=1.00 2026-12-01=1.00 | must be due after
                    2026-12-01=0.00                 | must be more than nothing
                    2026-12-01=-1.00                | must be more than nothing
                    2026-12-01                      | must read like 2026-12-01=500.00
                    soon=1.00                       | must read like 2026-12-01
                    2026-12-01=1.001                | must have at most 2 decimals
                    2026-12-01=90000000000000000.00 2026-12-02=90000000000000000.00 | must fit
                    """)
    void refusesWhatIsNoPlan(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.parse(text, Cash.EUR))
                .withMessageContaining(reason);
    }

    @Test
    void termsThatDifferInAnythingHaveAnotherHash() {
        Plan plan = Plan.even(Cash.eur("10.00"), 2, Cash.FIRST, Interval.MONTH);
        Plan later = Plan.even(Cash.eur("10.00"), 2, Cash.FIRST.plusDays(1), Interval.MONTH);
        assertThat(List.of(new Terms(plan, 7), new Terms(plan, 8), new Terms(later, 7)))
                .extracting(Terms::hash)
                .doesNotHaveDuplicates();
        assertThat(new Terms(plan, 7).hash()).isEqualTo(new Terms(plan, 7).hash());
    }
}

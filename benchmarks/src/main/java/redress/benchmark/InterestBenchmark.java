// SPDX-License-Identifier: Apache-2.0
package redress.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import redress.interest.Assessment;
import redress.interest.Debt;
import redress.interest.Regime;
import redress.interest.Sum;
import redress.interest.regime.Regimes;
import redress.money.Money;

/// Assessments per second on one core: debts of 1.00 to 100,000.00 that fell due from 2017 to 2024
/// and are counted for 1 to 500 days.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InterestBenchmark {
    private static final int DEBTS = 1_024;
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);

    /// One of each kind: fixed at default, floating, by the days of the year, daily rate,
    /// compounding yearly, monthly and each thirty days, rounded day by day.
    @Param({"gb", "de", "se", "cn", "nl", "in", "us", "gb-court"})
    private String code = "";

    /// The rate in the contract; none unless it is given.
    @Param("")
    private String agreed = "";

    private Regime law = Regimes.builtIn().get("gb");
    private final Debt[] debts = new Debt[DEBTS];
    private final LocalDate[] days = new LocalDate[DEBTS];
    private int next;

    @Setup
    public void makeDebts() {
        law = Regimes.builtIn().get(code);
        Random random = new Random(3);
        for (int i = 0; i < DEBTS; i++) {
            LocalDate due = FIRST.plusDays(random.nextInt(2_900));
            long minor = 100L + random.nextInt(10_000_000);
            Debt debt = Debt.of(Money.ofMinor(minor, law.about().currencies().getFirst()), due);
            debts[i] =
                    agreed.isEmpty()
                            ? debt
                            : debt.withAgreedRate(new BigDecimal(agreed)).withContractDate(due);
            days[i] = due.plusDays(1 + random.nextInt(500));
        }
    }

    /// The figures alone.
    @Benchmark
    public Optional<Sum> withoutSteps() {
        int i = next++ & (DEBTS - 1);
        return law.sum(debts[i], days[i]);
    }

    /// With every step, its source and the caveats.
    @Benchmark
    public Assessment withSteps() {
        int i = next++ & (DEBTS - 1);
        return law.assess(debts[i], days[i]);
    }
}

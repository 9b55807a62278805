// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.interest.internal.Csv;
import redress.interest.regime.Regimes;
import redress.money.Money;

/// Worked examples, each under the convention of its source. A case whose source is `regression` is
/// our own and proves nothing about the law. Where a source gives days and no dates, the dates are
/// ours; where it gives a rate, that rate is put in the place of the law's own. The two Indian
/// cases were computed up to the day before payment, so they are counted to that day here.
class WorkedExamplesTest {
    private static final String EXAMPLES =
            """
            case    | regime   | currency | amount   | due        | paid       | given | dayCount | rounding | days  | rate    | interest | fixed  | source
            UK-1    | gb       | GBP | 1000.00    | 2024-01-01 | 2024-02-20 | 8.5   | act/365 | daily    | 50    | 8.5     | 11.50    | 70.00  | gov.uk, Late commercial payments: charging interest and debt recovery
            UK-2    | gb       | GBP | 10000.00   | 2026-01-31 | 2026-04-01 | -     | act/365 | end      | 60    | 11.75   | 193.15   | 100.00 | UK government announcement of March 2026
            UK-3    | gb-court | GBP | 1000.00    | 2024-01-01 | 2024-02-20 | -     | act/365 | daily    | 50    | 8       | 11.00    | 0.00   | gov.uk, Make a court claim for money
            UK-HMCTS-1 | gb-court | GBP | 1000.00    | 2020-01-01 | 2022-09-27 | -     | act/365 | daily-10 | 1000  | 8       | 219.18   | 0.00   | github.com/hmcts/cmc-claim-store, 53e62a9, TotalAmountCalculatorTest
            UK-HMCTS-2 | gb-court | GBP | 100.00     | 2024-01-01 | 2024-01-21 | 13    | act/365 | daily-10 | 20    | 13      | 0.71     | 0.00   | github.com/hmcts/cmc-claim-store, 53e62a9, TotalAmountCalculatorTest
            UK-HMCTS-3 | gb-court | GBP | 12345.00   | 2024-01-01 | 2025-05-15 | 75    | act/365 | daily-10 | 500   | 75      | 12683.22 | 0.00   | github.com/hmcts/cmc-claim-store, 53e62a9, TotalAmountCalculatorTest
            UK-HMCTS-4 | gb-court | GBP | 0.01       | 1990-01-01 | 2017-05-19 | -     | act/365 | daily-10 | 10000 | 8       | 0.02     | 0.00   | github.com/hmcts/cmc-claim-store, 53e62a9, TotalAmountCalculatorTest
            UK-HMCTS-5 | gb-court | GBP | 100.00     | 2024-01-01 | 2024-01-02 | -     | act/365 | daily-10 | 1     | 8       | 0.02     | 0.00   | github.com/hmcts/cmc-claim-store, 53e62a9, TotalAmountCalculatorTest
            UK-N1   | gb       | GBP | 1000.00    | 2024-01-01 | 2024-03-01 | 8.25  | act/365 | end      | 60    | 8.25    | 13.56    | 70.00  | theukrules.co.uk
            UK-N2   | gb       | GBP | 5000.00    | 2025-06-30 | 2025-10-09 | -     | act/365 | daily    | 101   | 12.25   | 169.68   | 70.00  | paidnice.com
            UK-D1   | gb       | GBP | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 13.25   | 442.88   | 100.00 | regression
            UK-D2   | gb       | GBP | 999.99     | 2024-12-31 | 2025-03-01 | -     | act/365 | end      | 60    | 12.75   | 20.96    | 40.00  | regression
            UK-D3   | gb       | GBP | 1000.00    | 2024-12-30 | 2025-03-01 | -     | act/365 | end      | 61    | 13.25   | 22.14    | 70.00  | regression
            DE-N1   | de       | EUR | 1500.00    | 2009-09-14 | 2012-02-17 | -     | act/act | end      | 886   | 8.1719  | 297.50   | 0.00   | github.com/digineo/verzugszinsen, README
            DE-N1b  | de       | EUR | 1500.00    | 2009-09-14 | 2012-02-17 | -     | act/365 | end      | 886   | 8.1719  | 297.55   | 0.00   | regression
            DE-D1   | de       | EUR | 10000.00   | 2023-11-30 | 2024-03-31 | -     | act/365 | end      | 122   | 12.493  | 417.57   | 40.00  | regression
            DE-D2   | de       | EUR | 10000.00   | 2023-11-30 | 2024-03-31 | -     | act/act | end      | 122   | 12.493  | 416.71   | 40.00  | regression
            CN-1    | cn       | CNY | 4956598.00 | 2020-08-31 | 2020-09-01 | -     | act/365 | end      | 1     | 18.25   | 2478.30  | 0.00   | judgment of a Nanjing court, as reported; the daily amount is derived
            CN-D1   | cn       | CNY | 100000.00  | 2025-06-30 | 2025-07-30 | -     | act/365 | end      | 30    | 18.25   | 1500.00  | 0.00   | regression
            SE-1    | se       | SEK | 6780.00    | 2020-12-31 | 2021-04-20 | -     | act/act | end      | 110   | 8       | 163.46   | 450.00 | Kronofogden, as quoted on lawline.se; shown there as 163
            US-1    | us       | USD | 1500.00    | 2024-04-01 | 2024-04-11 | 6.5   | act/360 | end      | 10    | 6.5     | 2.71     | 0.00   | 5 CFR 1315.17; fiscal.treasury.gov, simple calculator
            US-2    | us       | USD | 1500.00    | 2024-04-01 | 2024-06-15 | 6     | act/360 | end      | 75    | 6       | 18.83    | 0.00   | 5 CFR 1315.17; fiscal.treasury.gov, monthly compounding calculator
            US-D1   | us       | USD | 1500.00    | 2024-01-01 | 2025-07-01 | 6     | act/360 | end      | 547   | 6       | 92.52    | 0.00   | regression
            IE-1    | ie       | EUR | 100.00     | 2024-01-01 | 2024-01-02 | 8     | act/365 | end      | 1     | 8       | 0.02     | 40.00  | enterprise.gov.ie, daily rate
            IE-D1   | ie       | EUR | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 12.25   | 409.45   | 70.00  | regression
            ES-D1   | es       | EUR | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 12.3115 | 411.51   | 40.00  | regression
            IT-D1   | it       | EUR | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 12.3115 | 411.51   | 40.00  | regression
            GR-D1   | gr       | EUR | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 12.3115 | 411.51   | 40.00  | regression
            LU-D1   | lu       | EUR | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 12.3115 | 411.51   | 40.00  | regression
            FR-D1   | fr       | EUR | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 14.3115 | 478.36   | 40.00  | regression
            FR-D2   | fr-public | EUR | 10000.00  | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 12.5    | 417.81   | 40.00  | regression
            BE-D1   | be       | EUR | 10000.00   | 2025-12-31 | 2026-03-31 | -     | act/365 | end      | 90    | 10.5    | 258.90   | 40.00  | regression
            FI-D1   | fi       | EUR | 10000.00   | 2025-12-31 | 2026-03-31 | -     | act/365 | end      | 90    | 10.5    | 258.90   | 40.00  | regression
            NL-D1   | nl       | EUR | 10000.00   | 2022-12-31 | 2024-06-30 | -     | act/365 | end      | 547   | 11.67   | 1819.06  | 40.00  | regression
            CZ-D1   | cz       | CZK | 100000.00  | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 14.75   | 4930.14  | 1200.00 | regression
            SK-D1   | sk-fixed | EUR | 10000.00   | 2024-05-31 | 2024-09-30 | -     | act/365 | end      | 122   | 13.5    | 451.23   | 40.00  | regression
            SK-D2   | sk-floating | EUR | 10000.00 | 2024-05-31 | 2024-09-30 | -    | act/365 | end      | 122   | 12.3115 | 411.51   | 40.00  | regression
            BG-D1   | bg       | EUR | 10000.00   | 2025-08-31 | 2025-09-30 | -     | -       | end      | 30    | 11.91   | 99.25    | 40.00  | regression
            HU-D1   | hu       | HUF | 100000.00  | 2022-12-31 | 2023-01-31 | -     | act/365 | end      | 31    | 21      | 1783.56  | 0.00   | regression
            IN-D1   | in       | INR | 100000.00  | 2024-01-15 | 2025-01-15 | -     | act/365 | end      | 366   | 20.25   | 22239.30 | 0.00   | regression
            IN-D2   | in       | INR | 100000.00  | 2024-12-31 | 2025-07-09 | -     | act/365 | end      | 190   | 19.3855 | 10623.23 | 0.00   | regression
            CH-D1   | ch       | CHF | 10000.00   | 2024-01-31 | 2024-07-31 | -     | act/365 | end      | 182   | 5       | 249.32   | 0.00   | regression
            JP-1    | jp       | JPY | 1000000    | 2026-04-29 | 2026-04-30 | -     | act/365 | end      | 1     | 14.6    | 400      | 0      | a text on art 4-2 of the Subcontract Act: received 1 March, paid 30 April, one day; the principal is ours
            JP-D1   | jp       | JPY | 1000000    | 2026-03-31 | 2026-04-30 | -     | act/365 | end      | 30    | 14.6    | 12000    | 0      | regression
            KR-D1   | kr       | KRW | 10000000   | 2026-03-31 | 2026-04-30 | -     | act/365 | end      | 30    | 15.5    | 127397   | 0      | regression
            """;

    @ParameterizedTest
    @MethodSource("examples")
    void agreesWith(Example it) {
        Debt debt = Debt.of(it.amount, it.due);
        Debt asGiven = it.given == null ? debt : debt.withGivenRate(it.given);
        assertThat(it.regime.assess(asGiven, it.paid))
                .isInstanceOfSatisfying(
                        Assessment.Owed.class,
                        owed -> {
                            assertThat(owed.days()).isEqualTo(it.days);
                            assertThat(owed.averageRate()).isEqualByComparingTo(it.rate);
                            assertThat(owed.interest()).isEqualTo(it.interest);
                            assertThat(owed.fixedSum().amount()).isEqualTo(it.fixedSum);
                        });
    }

    @Test
    void coversEveryExampleThatWasCollected() throws IOException {
        Path collected =
                Path.of(System.getenv().getOrDefault("REDRESS_SHARED", "../../shared"))
                        .resolve("law/oracles.csv");
        assumeThat(collected).as("the collection of worked examples is not here").exists();
        List<String> ours = EXAMPLES.lines().map(line -> line.split("\\s*\\|\\s*", -1)[0]).toList();
        for (String line : Files.readAllLines(collected).subList(1, 41)) {
            List<String> row = Csv.fields(line);
            assertThat(ours).as(line).contains(row.getFirst());
            Example it =
                    examples()
                            .filter(example -> example.name.startsWith(row.getFirst() + " "))
                            .findFirst()
                            .orElseThrow();
            assertThat(it.amount.toDecimal()).as(line).isEqualByComparingTo(row.get(4));
            BigDecimal expected = new BigDecimal(row.get(9));
            assertThat(it.interest)
                    .as(line)
                    .isEqualTo(Money.rounded(expected, it.amount.currency(), RoundingMode.HALF_UP));
            assertThat(it.source.equals("regression"))
                    .as(line)
                    .isEqualTo(row.get(2).equals("DERIVED"));
        }
    }

    static Stream<Example> examples() {
        return EXAMPLES.lines().skip(1).map(line -> line.split("\\s*\\|\\s*", -1)).map(Example::of);
    }

    record Example(
            String name,
            Regime regime,
            Money amount,
            LocalDate due,
            LocalDate paid,
            @Nullable BigDecimal given,
            long days,
            BigDecimal rate,
            Money interest,
            Money fixedSum,
            String source) {
        static Example of(String[] row) {
            String currency = row[2];
            return new Example(
                    "%s (%s)".formatted(row[0], row[13]),
                    regime(row[1], row[7]).withRounding(MoneyRounding.parse(row[8])),
                    Money.parse(row[3], currency),
                    LocalDate.parse(row[4]),
                    LocalDate.parse(row[5]),
                    row[6].equals("-") ? null : new BigDecimal(row[6]),
                    Long.parseLong(row[9]),
                    new BigDecimal(row[10]),
                    Money.parse(row[11], currency),
                    Money.parse(row[12], currency),
                    row[13]);
        }

        private static Regime regime(String code, String dayCount) {
            Regime regime = Regimes.builtIn().get(code);
            return dayCount.equals("-") ? regime : regime.withDayCount(DayCount.parse(dayCount));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import redress.app.claim.InterestReply;
import redress.app.claim.ScheduleReply;
import redress.interest.DayCount;
import redress.interest.Debt;
import redress.interest.MoneyRounding;
import redress.interest.Payment;
import redress.interest.Reduction;
import redress.interest.Regime;
import redress.interest.regime.Regimes;
import redress.money.Money;

/// `redress interest`: what a law adds to one late payment.
@Command(
        name = "interest",
        description = "What a late-payment law adds to an overdue amount, step by step.",
        mixinStandardHelpOptions = true)
final class InterestCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int NO_ANSWER = 1;
    private static final Set<String> OF_A_TABLE = Set.of("--in", "--out", "--rates");

    @Spec private CommandSpec spec;

    @Option(
            names = "--regime",
            paramLabel = "CODE",
            description = "Whose law: gb, gb-court, de, cn ….")
    private @Nullable String regime;

    @Option(
            names = "--amount",
            paramLabel = "AMOUNT",
            description = "What was due, such as 10000.00.")
    private @Nullable String amount;

    @Option(names = "--currency", paramLabel = "CODE", description = "Its currency, such as GBP.")
    private @Nullable String currency;

    @Option(
            names = "--due",
            paramLabel = "DAY",
            description = "The last day for payment, such as 2026-01-31.")
    private @Nullable String due;

    @Option(
            names = "--paid",
            paramLabel = "DAY",
            description = "The day of payment, or the day to count to.")
    private @Nullable String paid;

    @Option(
            names = "--contract-date",
            paramLabel = "DAY",
            description = "The day of the contract, where the law asks for it.")
    private @Nullable String contractDate;

    @Option(
            names = "--agreed-rate",
            paramLabel = "PERCENT",
            description = "The yearly rate for delay that the contract names.")
    private @Nullable String agreedRate;

    @Option(
            names = "--payment",
            paramLabel = "DAY=AMOUNT",
            description =
                    "A part payment; it pays first what the law names first. May be repeated.")
    private List<String> payments = new ArrayList<>();

    @Option(
            names = "--credit",
            paramLabel = "DAY=AMOUNT",
            description = "A credit note, set against the amount; may be repeated.")
    private List<String> credits = new ArrayList<>();

    @Option(
            names = "--schedule",
            description = "The debt from month to month, with payments in the order of the law.")
    private boolean schedule;

    @Option(
            names = "--rates",
            paramLabel = "DIR",
            description = "A folder with newer rates than those that came with Redress.")
    private @Nullable Path rates;

    @Option(
            names = "--rounding",
            paramLabel = "HOW",
            description = "end, daily or daily-10, where the law leaves a choice.")
    private @Nullable String rounding;

    @Option(
            names = "--day-count",
            paramLabel = "HOW",
            description = "act/365 or act/act, where the law leaves a choice.")
    private @Nullable String dayCount;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description =
                    "Assess a whole table instead: id,regime,amount,currency,due,paid[,contract_date,agreed_rate].")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the table of answers goes.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        try {
            if (in != null && out != null) {
                requireTableAlone();
                PrintWriter progress = spec.commandLine().getErr();
                return new ClaimFile(in, out, progress).assess(regimes()) ? DONE : NO_ANSWER;
            }
            if (in != null || out != null) {
                throw new IllegalArgumentException("--in and --out must be given together");
            }
            Regime law = law();
            Debt debt = debt();
            LocalDate day = Typed.day("--paid", given("paid", paid));
            return schedule ? drawn(law, debt, day) : answer(law, debt, day);
        } catch (IllegalArgumentException wrong) {
            return complain(wrong.getMessage(), Main.WRONG_CALL);
        }
    }

    /// A table names its own debts: what else was typed would be passed over.
    private void requireTableAlone() {
        boolean more =
                spec.commandLine().getParseResult().matchedOptions().stream()
                        .anyMatch(option -> !OF_A_TABLE.contains(option.longestName()));
        if (more) {
            throw new IllegalArgumentException(
                    "--in and --out must go without other options but --rates: the table names the debts");
        }
    }

    private int answer(Regime law, Debt debt, LocalDate day) {
        return switch (InterestReply.of(law, debt, received(), day)) {
            case InterestReply.Sum sum -> print(new InterestAnswer(law, debt, sum));
            case InterestReply.None(String reason) -> complain(reason, NO_ANSWER);
            case InterestReply.Missing(String fact, String reason) -> ask(fact, reason);
        };
    }

    private int drawn(Regime law, Debt debt, LocalDate day) {
        return switch (ScheduleReply.of(law, debt, received(), day)) {
            case ScheduleReply.Rows rows -> print(Schedule.of(law, rows));
            case ScheduleReply.None(String reason) -> complain(reason, NO_ANSWER);
            case ScheduleReply.Missing(String fact, String reason) -> ask(fact, reason);
        };
    }

    private List<Payment> received() {
        return payments.stream()
                .map(payment -> reduction("--payment", payment))
                .map(it -> Payment.of(it.day(), it.amount()))
                .toList();
    }

    private int print(Schedule schedule) {
        spec.commandLine().getOut().println(json ? schedule.toJson() : schedule.toText());
        return DONE;
    }

    private int ask(String fact, String why) {
        return complain("%s Add --%s.".formatted(why, fact.replace(' ', '-')), Main.WRONG_CALL);
    }

    private int print(InterestAnswer answer) {
        spec.commandLine().getOut().println(json ? answer.toJson() : answer.toText());
        return DONE;
    }

    private int complain(@Nullable String sentence, int exitCode) {
        spec.commandLine().getErr().println("redress interest: " + sentence);
        return exitCode;
    }

    private Regime law() {
        Regime law = regimes().get(given("regime", regime));
        if (dayCount != null) {
            law = law.withDayCount(DayCount.parse(dayCount));
        }
        return rounding == null ? law : law.withRounding(MoneyRounding.parse(rounding));
    }

    private Regimes regimes() {
        return rates == null ? Regimes.builtIn() : Regimes.of(Typed.rates(rates).read());
    }

    private Debt debt() {
        String code = given("currency", currency);
        Debt debt =
                Debt.of(
                        Money.parse(given("amount", amount), code),
                        Typed.day("--due", given("due", due)));
        if (contractDate != null) {
            debt = debt.withContractDate(Typed.day("--contract-date", contractDate));
        }
        if (agreedRate != null) {
            debt = debt.withAgreedRate(Typed.percent("--agreed-rate", agreedRate));
        }
        for (String credit : credits) {
            Reduction it = reduction("--credit", credit);
            debt = debt.withReduction(it.day(), it.amount());
        }
        return debt;
    }

    private Reduction reduction(String option, String text) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "%s (%s) must be a day and an amount such as 2026-03-01=250.00"
                            .formatted(option, text));
        }
        Money sum = Money.parse(parts[1], given("currency", currency));
        if (!sum.isPositive()) {
            throw new IllegalArgumentException(
                    "%s (%s) must be more than zero".formatted(option, sum));
        }
        LocalDate day = Typed.day(option, parts[0]);
        LocalDate last = Typed.day("--paid", given("paid", paid));
        if (day.isAfter(last)) {
            throw new IllegalArgumentException(
                    "%s (%s) must not lie after --paid (%s), the day to count to"
                            .formatted(option, day, last));
        }
        return new Reduction(day, sum);
    }

    private static String given(String option, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "--%s is missing: 'redress help interest' shows a whole call"
                            .formatted(option));
        }
        return value;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import redress.money.Money;

/// The reference page of one regime, written from its axes.
final class LawPage {
    private static final String EXAMPLE_AMOUNT = "10000";
    private static final int EXAMPLE_DELAY = 60;
    private static final int LAST_ROWS = 6;

    private final Regime regime;
    private final List<String> lines = new ArrayList<>();
    private final List<String> fromMemory = new ArrayList<>();

    LawPage(Regime regime) {
        this.regime = regime;
    }

    String markdown() {
        lines.add("# %s: %s".formatted(regime.code(), regime.about().name()));
        lines.add("");
        lines.add(regime.about().who());
        lines.add("");
        lines.add("Law: %s.".formatted(cited(regime.about().law())));
        if (!regime.about().alternatives().isEmpty()) {
            lines.add("");
            lines.add(
                    "The creditor may choose instead: %s."
                            .formatted(
                                    regime.about().alternatives().stream()
                                            .map("[%1$s](%1$s.md)"::formatted)
                                            .collect(Collectors.joining(", "))));
        }
        section("In plain words");
        new PlainWords(regime).sentences().forEach(sentence -> lines.add("- " + sentence));
        addAxes();
        addSeries();
        addExample();
        addCaveats();
        return String.join("\n", lines) + "\n";
    }

    private void addAxes() {
        section("Rules");
        lines.add("| axis | rule | where it stands |");
        lines.add("|---|---|---|");
        versions(regime.rate())
                .forEach((since, rule) -> axis("rate" + since, rate(rule), rule.source()));
        axis("agreed rate", agreed(regime.agreedRate()), regime.agreedRate().source());
        versions(regime.dayCount())
                .forEach((since, it) ->
                        axis("day count" + since, choice(it, DayCount::code), it.reason()));
        axis("compounding", words(regime.compounding()), regime.about().law());
        axis(
                "rounding",
                choice(regime.rounding(), MoneyRounding::code),
                regime.rounding().reason());
        versions(regime.appropriation())
                .forEach((since, it) ->
                        axis("order of a part payment" + since, order(it), it.source()));
        axis("interest on", words(regime.charged()), regime.about().law());
        versions(regime.fixedSum())
                .forEach((since, it) -> axis("fixed sum" + since, sum(it), it.source()));
        versions(regime.terms()).forEach(this::addTerms);
    }

    private void addTerms(String since, PaymentTerms terms) {
        addTerm("term, business" + since, terms.business());
        addTerm("term, authority" + since, terms.authority());
        Source roll = terms.roll();
        if (roll != null) {
            axis("due on a day off" + since, "the next working day", roll);
        }
    }

    private void addTerm(String name, Term term) {
        switch (term) {
            case Term.Unset unset ->
                    lines.add("| %s | none | %s |".formatted(name, unset.reason()));
            case Term.Days days ->
                    axis(
                            name,
                            "%d days%s from %s%s"
                                    .formatted(
                                            days.days(),
                                            days.counting() == Term.Counting.WITH_THE_FIRST_DAY
                                                    ? ", the first day counted,"
                                                    : "",
                                            words(days.from()).replace(" and ", " or ")
                                                    + ", the later",
                                            cap(days))
                                    .replace("delivery, the later", "delivery")
                                    .replace(
                                            "invoice or delivery",
                                            "invoice or delivery, the later"),
                            days.source());
        }
    }

    private static String cap(Term.Days days) {
        return switch (days.cap()) {
            case NONE -> "";
            case UNLESS_EXPRESSLY_AGREED ->
                    "; at most %d unless expressly agreed and not grossly unfair"
                            .formatted(days.capDays());
            case ABSOLUTE -> "; at most %d".formatted(days.capDays());
        };
    }

    private void addSeries() {
        Map<String, RateSeries> used = new TreeMap<>();
        for (Dated.Version<RateRule> version : regime.rate().versions()) {
            if (version.value() instanceof RateRule.Reference it) {
                used.put(it.series().id(), it.series());
            }
        }
        if (regime.agreedRate() instanceof AgreedRate.NotBelow it) {
            used.put(it.series().id(), it.series());
        }
        if (used.isEmpty()) {
            return;
        }
        section("Rates");
        lines.add("| series | what | publisher | first day | last known day |");
        lines.add("|---|---|---|---|---|");
        for (RateSeries series : used.values()) {
            lines.add(
                    "| `%s` | %s | %s | %s | %s |"
                            .formatted(
                                    series.id(),
                                    series.about().title(),
                                    series.about().publisher(),
                                    series.rates().getFirst().since(),
                                    series.lastKnownDay()));
        }
        for (RateSeries series : used.values()) {
            lines.add("");
            lines.add(
                    "The last rows of `%1$s` ([all of them](rates.md#%1$s)):"
                            .formatted(series.id()));
            lines.add("");
            lines.add("| from | percent | read | source |");
            lines.add("|---|---|---|---|");
            List<LocalDate> starts = series.starts();
            starts.subList(Math.max(0, starts.size() - LAST_ROWS), starts.size())
                    .forEach(day -> lines.add(RatesPage.row(series, day)));
        }
        lines.add("");
        lines.add("Days that are not known are refused, never filled.");
    }

    private void addExample() {
        Money amount =
                Money.parse(
                        EXAMPLE_AMOUNT, regime.about().currencies().getFirst().getCurrencyCode());
        LocalDate due = exampleDay();
        Debt debt = Debt.of(amount, due);
        LocalDate paid = due.plusDays(EXAMPLE_DELAY);
        if (!(regime.assess(debt, paid) instanceof Assessment.Owed owed)) {
            throw new IllegalStateException(
                    "%s has no example on %s".formatted(regime.code(), due));
        }
        section("Worked example");
        lines.add("%s, due %s, paid %s: %d days.".formatted(amount, due, paid, owed.days()));
        lines.add("");
        owed.steps()
                .forEach(step ->
                        lines.add("- %s (%s)".formatted(step.formula(), step.days().start())));
        lines.add("");
        lines.add(
                "Interest %s, fixed sum %s, total %s; a further day adds %s. Weakest source: %s."
                        .formatted(
                                owed.interest(),
                                owed.fixedSum().amount(),
                                owed.total(),
                                owed.perDay(),
                                owed.status().code()));
    }

    /// The newest first of a month on which the law has an answer for the whole example.
    private LocalDate exampleDay() {
        Money one = Money.ofMinor(100, regime.about().currencies().getFirst());
        LocalDate due = LocalDate.of(2026, 4, 30);
        while (!(regime.assess(Debt.of(one, due), due.plusDays(EXAMPLE_DELAY))
                instanceof Assessment.Owed)) {
            due = due.minusDays(1);
        }
        return due;
    }

    private void addCaveats() {
        section("What is open or not known");
        regime.caveats().forEach(caveat -> lines.add("- " + caveat.sentence()));
        if (!fromMemory.isEmpty()) {
            lines.add(
                    "- Not read in any text, so check it before relying on it: %s."
                            .formatted(String.join("; ", fromMemory)));
        }
        lines.add("- An answer names each rate and rule that was not read in its own text.");
    }

    private void section(String title) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
    }

    private void axis(String axis, String rule, Source source) {
        if (source.status() == Status.RECALL) {
            fromMemory.add(axis);
        }
        lines.add("| %s | %s | %s |".formatted(axis, rule, cited(source)));
    }

    private static String cited(Source source) {
        return "%s (%s)"
                .formatted(source.citation().replaceAll("\\.$", ""), source.status().code());
    }

    private static <T> Map<String, T> versions(Dated<T> dated) {
        Map<String, T> versions = new LinkedHashMap<>();
        for (Dated.Version<T> version : dated.versions()) {
            boolean always = version.since().equals(LocalDate.MIN);
            versions.put(
                    always ? "" : ", %s from %s".formatted(words(dated.keyedOn()), version.since()),
                    version.value());
        }
        return versions;
    }

    private static String rate(RateRule rule) {
        return switch (rule) {
            case RateRule.Flat it -> "%s %% a year".formatted(plain(it.percent()));
            case RateRule.Daily it -> "%s %% a day".formatted(plain(it.percent()));
            case RateRule.Reference it ->
                    "%s`%s`%s, %s, read on %s%s"
                            .formatted(
                                    it.times().compareTo(BigDecimal.ONE) == 0
                                            ? ""
                                            : plain(it.times()) + " × ",
                                    it.series().id(),
                                    it.points().signum() == 0 ? "" : " + " + plain(it.points()),
                                    words(it.lock()),
                                    words(it.day()),
                                    it.rounding() == RateRounding.NONE
                                            ? ""
                                            : ", " + words(it.rounding()));
        };
    }

    private static String order(Appropriation appropriation) {
        return appropriation.order().stream()
                .map(LawPage::words)
                .collect(Collectors.joining(", then "));
    }

    private static String agreed(AgreedRate rule) {
        return switch (rule) {
            case AgreedRate.Prevails it -> it.caveat();
            case AgreedRate.NotBelow it ->
                    "not below `%s` of the day of the contract".formatted(it.series());
            case AgreedRate.Overridden _ -> "set aside";
        };
    }

    private static String sum(FixedSum sum) {
        return sum.tiers().isEmpty()
                ? "none"
                : sum.tiers().stream()
                        .map(tier -> "%s from %s".formatted(tier.sum(), tier.from()))
                        .collect(Collectors.joining("; "))
                        .replaceAll(" from 0(\\.0+)? [A-Z]{3}$", "");
    }

    private static <T> String choice(Choice<T> choice, Function<T, String> code) {
        String usual = code.apply(choice.usual());
        return choice.others().isEmpty()
                ? usual
                : "%s; or %s"
                        .formatted(
                                usual,
                                choice.others().stream()
                                        .map(code)
                                        .collect(Collectors.joining(", ")));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

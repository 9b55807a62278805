// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The present version of a law as sentences for somebody who wants to be paid.
final class PlainWords {
    private final Regime law;

    PlainWords(Regime law) {
        this.law = law;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        RateRule rule = law.rate().versions().getLast().value();
        sentences.add(rate(rule));
        if (rule instanceof RateRule.Reference it) {
            sentences.add(lock(it));
        }
        sentences.add(compounding());
        sentences.add(dayCount());
        sentences.add(agreedRate());
        sentences.add(fixedSum(law.fixedSum().versions().getLast().value()));
        sentences.add(term(law.terms().versions().getLast().value().business()));
        sentences.add(order(law.appropriation().versions().getLast().value()));
        return sentences;
    }

    private static String rate(RateRule rule) {
        return switch (rule) {
            case RateRule.Flat it ->
                    "Late money bears %s %% a year, which the law itself names."
                            .formatted(plain(it.percent()));
            case RateRule.Daily it ->
                    "Late money bears %s %% a day, which the law itself names."
                            .formatted(plain(it.percent()));
            case RateRule.Reference it ->
                    "Late money bears %s%s%s a year%s."
                            .formatted(times(it), name(it.series()), points(it), rounding(it));
        };
    }

    private static String times(RateRule.Reference rule) {
        return rule.times().compareTo(BigDecimal.ONE) == 0 ? "" : plain(rule.times()) + " times ";
    }

    private static String name(RateSeries series) {
        return "the rate \"%s\" of %s"
                .formatted(series.about().title(), series.about().publisher());
    }

    private static String points(RateRule.Reference rule) {
        return rule.points().signum() == 0 ? "" : " plus %s points".formatted(plain(rule.points()));
    }

    private static String rounding(RateRule.Reference rule) {
        return switch (rule.rounding()) {
            case NONE -> "";
            case REFERENCE_UP_TO_HALF -> ", the published rate first rounded up to a half point";
            case TOTAL_UP_TO_HALF -> ", rounded up to a half point";
        };
    }

    private static String lock(RateRule.Reference rule) {
        String read =
                switch (rule.day()) {
                    case SAME_DAY -> "as it stands on that day";
                    case HALF_YEAR_START -> "as it stands on 1 January or 1 July of that half-year";
                    case HALF_YEAR_EVE -> "as it stands on the last day of the half-year before";
                };
        return switch (rule.lock()) {
            case FIXED_AT_DEFAULT ->
                    "The first day of delay settles the rate, %s, for the whole delay: later changes do not touch it."
                            .formatted(read);
            case FIXED_AT_PAYMENT ->
                    "The day of payment settles the rate, %s, for the whole delay before it."
                            .formatted(read);
            case FLOATING_HALF_YEAR ->
                    "Each half-year of the delay has a rate of its own, %s.".formatted(read);
            case FLOATING_AT_REST ->
                    "Each month of the delay has a rate of its own, %s."
                            .formatted(read.replace("that day", "its first day"));
            case FLAT -> throw new IllegalStateException("a published rate is never flat");
        };
    }

    private String compounding() {
        return switch (law.compounding()) {
            case NONE -> "Interest is simple: it bears no interest itself.";
            case YEARLY ->
                    "After each year of delay unpaid interest joins the debt and bears interest too.";
            case MONTHLY ->
                    "After each month of delay unpaid interest joins the debt and bears interest too.";
            case EACH_30_DAYS_FOR_A_YEAR ->
                    "After each 30 days of delay unpaid interest joins the debt and bears interest too, twelve times; then no more runs.";
        };
    }

    private String dayCount() {
        String parts =
                switch (law.dayCount().versions().getLast().value().usual()) {
                    case ACTUAL_365 -> "one part in 365 of a year";
                    case ACTUAL_360 -> "one part in 360 of a year";
                    case ACTUAL_ACTUAL -> "one part in 365 of a year, in a leap year in 366";
                };
        String from = "It is counted from the day after the due date to the day of payment";
        if (law.rate().versions().getLast().value() instanceof RateRule.Daily) {
            return from + ".";
        }
        return law.compounding() == Compounding.MONTHLY
                ? "%s: each whole month is a twelfth of a year, each other day %s."
                        .formatted(from, parts)
                : "%s: each day is %s.".formatted(from, parts);
    }

    private String agreedRate() {
        return switch (law.agreedRate()) {
            case AgreedRate.Prevails _ -> "A rate that the contract names takes its place.";
            case AgreedRate.NotBelow it ->
                    "A rate that the contract names takes its place, but not below %s on the day of the contract."
                            .formatted(name(it.series()));
            case AgreedRate.Overridden _ ->
                    "A rate that the contract names does not take its place.";
        };
    }

    private static String fixedSum(FixedSum sum) {
        if (sum.tiers().isEmpty()) {
            return "No fixed sum is known to be owed besides.";
        }
        String how = sum.conversion();
        return "For each late invoice a fixed sum is owed besides: %s%s."
                .formatted(
                        sum.tiers().stream()
                                .map(tier ->
                                        tier.from().isZero()
                                                ? tier.sum().toString()
                                                : "%s from %s on"
                                                        .formatted(tier.sum(), tier.from()))
                                .collect(Collectors.joining(", ")),
                        how == null ? "" : ", " + how);
    }

    private static String term(Term term) {
        return switch (term) {
            case Term.Unset it -> "A business as debtor: %s".formatted(it.reason());
            case Term.Days it ->
                    "Where no day was agreed, a business has %d days from %s."
                            .formatted(
                                    it.days(),
                                    switch (it.from()) {
                                        case DELIVERY -> "receiving the goods or services";
                                        case INVOICE_AND_DELIVERY ->
                                                "receiving the invoice or the goods or services, the later";
                                    });
        };
    }

    private String order(Appropriation appropriation) {
        boolean hasFixedSum = !law.fixedSum().versions().getLast().value().tiers().isEmpty();
        return "A payment that is too small for everything pays %s."
                .formatted(
                        appropriation.order().stream()
                                .filter(part -> hasFixedSum || part != Appropriation.Part.COSTS)
                                .map(PlainWords::part)
                                .collect(Collectors.joining(", then ")));
    }

    private static String part(Appropriation.Part part) {
        return part == Appropriation.Part.COSTS
                ? "the fixed sum"
                : "the " + part.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

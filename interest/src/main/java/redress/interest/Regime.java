// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The late-payment law of one jurisdiction: one field for each axis along which such laws differ.
///
/// @param rate reference rate, points, when it locks, how it is rounded
/// @param agreedRate what a rate in the contract counts for
/// @param dayCount how days become a part of a year
/// @param compounding when unpaid interest joins the principal
/// @param rounding where money is rounded
/// @param appropriation what a part payment pays first
/// @param charged what of the invoice bears interest
/// @param fixedSum the sum owed for each late invoice
/// @param terms when a debt falls due
/// @param caveats what the law or the courts leave open
public record Regime(
        About about,
        Dated<RateRule> rate,
        AgreedRate agreedRate,
        Dated<Choice<DayCount>> dayCount,
        Compounding compounding,
        Choice<MoneyRounding> rounding,
        Dated<Appropriation> appropriation,
        ChargedAmount charged,
        Dated<FixedSum> fixedSum,
        Dated<PaymentTerms> terms,
        List<Caveat> caveats) {
    private static final Source CHOSEN =
            Source.secondary("chosen by the caller among what can be argued");

    /// Which law this is and for whom.
    ///
    /// @param code ISO 3166 in lower case, a variant behind a hyphen: `gb`, `gb-court`
    /// @param currencies the currencies its sums are known for
    /// @param who who may claim from whom, as a sentence
    /// @param alternatives codes of regimes that the creditor may choose instead, never both
    public record About(
            String code,
            String name,
            Source law,
            List<Currency> currencies,
            String who,
            List<String> alternatives) {
        public About {
            currencies = List.copyOf(currencies);
            alternatives = List.copyOf(alternatives);
        }
    }

    public Regime {
        caveats = List.copyOf(caveats);
    }

    public String code() {
        return about.code();
    }

    /// What this law adds to the debt up to and including that day.
    public Assessment assess(Debt debt, LocalDate day) {
        return assess(debt, List.of(), day);
    }

    /// The same where some of the interest has been paid: what is paid is not compounded.
    Assessment assess(Debt debt, List<Reduction> interestPaid, LocalDate day) {
        requireFitting(debt, day);
        return new Accrual(this, debt, interestPaid, day).assess();
    }

    /// The figures of [Regime#assess(Debt, LocalDate)] alone, several times faster; empty where
    /// that has no sum.
    public Optional<Sum> sum(Debt debt, LocalDate day) {
        requireFitting(debt, day);
        return switch (QuickSum.of(this, debt, day)) {
            case QuickSum.Answer.Found(Sum sum) -> Optional.of(sum);
            case QuickSum.Answer.Nothing _ -> Optional.empty();
            case QuickSum.Answer.AskEngine _ ->
                    assess(debt, day) instanceof Assessment.Owed owed
                            ? Optional.of(Sum.of(owed))
                            : Optional.empty();
        };
    }

    private void requireFitting(Debt debt, LocalDate day) {
        Debt.requireDay("day", day);
        if (!about.currencies().contains(debt.principal().currency())) {
            throw new IllegalArgumentException(
                    "currency (%s) must be %s under the regime %s"
                            .formatted(
                                    debt.principal().currency(),
                                    about.currencies().stream()
                                            .map(Currency::getCurrencyCode)
                                            .collect(Collectors.joining(" or ")),
                                    code()));
        }
    }

    /// The last day for payment of an invoice; Saturdays and Sundays are the only days off.
    public DueDate dueDate(Invoicing invoicing) {
        return dueDate(invoicing, day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    /// The last day for payment of an invoice.
    ///
    /// @param workingDay the calendar of the place of payment, for a law that looks at days off
    public DueDate dueDate(Invoicing invoicing, Predicate<LocalDate> workingDay) {
        LocalDate key =
                Stream.of(
                                invoicing.contractDate(),
                                invoicing.issued(),
                                invoicing.received(),
                                invoicing.delivered(),
                                invoicing.agreedDay())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(Debt.LAST_DAY);
        return terms.on(key)
                .map(version -> new DueDateFinder(version, invoicing, workingDay).find())
                .orElseGet(() ->
                        new DueDate.FactMissing(
                                "agreed due date",
                                "The terms of the regime %s are known from %s on."
                                        .formatted(code(), terms.firstDay())));
    }

    /// This law with another of the day counts that can be argued under it.
    public Regime withDayCount(DayCount other) {
        List<DayCount> arguable =
                dayCount.versions().stream()
                        .map(Dated.Version::value)
                        .filter(choice -> choice.allows(other))
                        .map(_ -> other)
                        .toList();
        if (arguable.size() < dayCount.versions().size()) {
            throw noChoice("day count", other.code(), dayCountCodes());
        }
        return new Regime(
                about,
                rate,
                agreedRate,
                Dated.always(Choice.only(other, CHOSEN)),
                compounding,
                rounding,
                appropriation,
                charged,
                fixedSum,
                terms,
                caveats);
    }

    /// This law with another of the roundings that are in use under it.
    public Regime withRounding(MoneyRounding other) {
        if (!rounding.allows(other)) {
            throw noChoice("rounding", other.code(), roundingCodes());
        }
        return new Regime(
                about,
                rate,
                agreedRate,
                dayCount,
                compounding,
                Choice.only(other, CHOSEN),
                appropriation,
                charged,
                fixedSum,
                terms,
                caveats);
    }

    boolean locksAt(RateLock lock) {
        return rate.versions().stream().anyMatch(version -> version.value().lock() == lock);
    }

    private String dayCountCodes() {
        return dayCount.versions().stream()
                .map(Dated.Version::value)
                .flatMap(Choice::all)
                .map(DayCount::code)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private String roundingCodes() {
        return rounding.all().map(MoneyRounding::code).collect(Collectors.joining(" or "));
    }

    private IllegalArgumentException noChoice(String what, String value, String codes) {
        return new IllegalArgumentException(
                "%s (%s) must be %s under the regime %s".formatted(what, value, codes, code()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import redress.money.DateRange;
import redress.money.Money;

/// The sentences that belong to one answer, each once.
final class CaveatList {
    private final Regime regime;
    private final DebtDays days;
    private final RateFinder rates;
    private final Set<String> sentences = new LinkedHashSet<>();

    CaveatList(Regime regime, DebtDays days, RateFinder rates) {
        this.regime = regime;
        this.days = days;
        this.rates = rates;
    }

    List<String> of(DateRange period, List<Step> steps, FixedSum.Charge charge) {
        if (period.start().isAfter(days.accrualStart())) {
            sentences.add(
                    "Interest is counted from %s, the first day of the law that this regime knows."
                            .formatted(period.start()));
        }
        addAssumedContractDate();
        addChosenRate();
        addUnconverted(charge, period);
        for (Caveat caveat : regime.caveats()) {
            if (applies(caveat.when(), period, charge)) {
                sentences.add(caveat.sentence());
            }
        }
        addWeakSources(steps);
        addUnreadDayCount(period);
        if (charge.amount().isPositive() && charge.source().status() == Status.RECALL) {
            sentences.add(
                    "The fixed sum (%s) has not been read in a text: check it before relying on it."
                            .formatted(charge.source().citation()));
        }
        return List.copyOf(sentences);
    }

    private void addAssumedContractDate() {
        if (days.assumesContractDate(regime.rate())) {
            sentences.add(
                    "The contract date is not given: the contract is taken to be no older than the"
                            + " present version of the law. An older contract has another rate.");
        }
    }

    private void addChosenRate() {
        BigDecimal given = days.debt().givenRate();
        BigDecimal agreed = days.debt().agreedRate();
        if (given != null) {
            sentences.add(
                    "Calculated with a given rate of %s %% a year, not with the law's own."
                            .formatted(given.toPlainString()));
        } else if (agreed != null) {
            sentences.add(
                    switch (regime.agreedRate()) {
                        case AgreedRate.Prevails it -> it.caveat();
                        case AgreedRate.NotBelow it ->
                                "The agreed rate of %s %% holds only if it is not below the rate %s of the day of the contract; the higher of the two is taken."
                                        .formatted(agreed.toPlainString(), it.series());
                        case AgreedRate.Overridden it ->
                                "The agreed rate of %s %% is set aside by %s."
                                        .formatted(agreed.toPlainString(), it.source().citation());
                    });
        }
    }

    private void addUnconverted(FixedSum.Charge charge, DateRange period) {
        Money owed = charge.unconverted();
        if (owed != null) {
            String how =
                    days.version(regime.fixedSum(), period.start())
                            .map(FixedSum::conversion)
                            .orElse("");
            sentences.add(
                    "A fixed sum of %s is owed as well (%s), %s; it is not in the total."
                            .formatted(owed, charge.source().citation(), how));
        }
    }

    private void addUnreadDayCount(DateRange period) {
        days.version(regime.dayCount(), period.start())
                .filter(choice -> choice.reason().status() == Status.RECALL)
                .ifPresent(choice ->
                        sentences.add(
                                "Days are counted as %s: %s"
                                        .formatted(
                                                choice.usual().code(),
                                                choice.reason().citation())));
    }

    private boolean applies(Caveat.When when, DateRange period, FixedSum.Charge charge) {
        return switch (when) {
            case ALWAYS -> true;
            case LOCKED_RATE_DIFFERS -> rates.isLockedWhileRatesMove(period);
            case FIXED_SUM -> charge.amount().isPositive();
        };
    }

    private void addWeakSources(List<Step> steps) {
        Set<ReferenceRate> named = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Step step : steps) {
            ReferenceRate reference = step.rate().reference();
            if (reference != null && named.add(reference)) {
                addWeakSource(reference);
            }
        }
    }

    private void addWeakSource(ReferenceRate reference) {
        String where =
                switch (reference.source().status()) {
                    case VERIFIED -> "";
                    case DERIVED -> "was derived";
                    case SECONDARY -> "was read in a secondary source";
                    case RECALL -> "was not read in a reliable source";
                };
        if (!where.isEmpty()) {
            sentences.add(
                    "The rate "
                            + reference.series()
                            + " since "
                            + reference.since()
                            + " ("
                            + reference.percent().toPlainString()
                            + " %) "
                            + where
                            + ": "
                            + reference.source().citation()
                            + ".");
        }
    }
}

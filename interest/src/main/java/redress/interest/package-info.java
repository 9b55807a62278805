// SPDX-License-Identifier: Apache-2.0
/// An overdue amount and the law of a country in, an assessment with its steps out.
///
/// A late-payment law is nearly the same everywhere: a reference rate plus some points, for the
/// days of delay, plus a fixed sum. Countries differ along a dozen axes: which rate, read on which
/// day, whether it then stays or moves, how it is rounded, how days become a part of a year. Here a
/// law is a value, a [redress.interest.Regime], with one field per axis; one engine serves them
/// all. An axis that changed is [redress.interest.Dated]: one day of the debt says which version
/// holds. Reference rates are data, [redress.interest.RateSeries], and end on their last known day:
/// nothing is extended or guessed.
///
/// Start reading at [redress.interest.Debt], [redress.interest.Regime] and
/// [redress.interest.Assessment]; then one country, such as Germany in the package `regime`.
///
/// ```java
/// Regime law = Regimes.builtIn().get("gb");
/// Debt debt = Debt.of(Money.parse("10000.00", "GBP"), LocalDate.parse("2026-01-31"));
/// Assessment answer = law.assess(debt, LocalDate.parse("2026-04-01"));
/// ```
///
/// No clock, socket or file: the day up to which interest is counted is an argument.
@NullMarked
package redress.interest;

import org.jspecify.annotations.NullMarked;

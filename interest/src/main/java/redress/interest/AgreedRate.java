// SPDX-License-Identifier: Apache-2.0
package redress.interest;

/// What a rate agreed in the contract counts for.
public sealed interface AgreedRate {
    Source source();

    /// The agreed rate takes the place of the law's.
    ///
    /// @param caveat what the law asks of such an agreement, as a sentence
    record Prevails(String caveat, Source source) implements AgreedRate {}

    /// The agreed rate holds, but not below this reference rate on the day of the contract.
    record NotBelow(RateSeries series, Source source) implements AgreedRate {}

    /// The law's rate holds whatever was agreed.
    record Overridden(Source source) implements AgreedRate {}
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import redress.money.Money;

/// What a law adds to a debt, without the steps: the same figures as those of
/// [redress.interest.Assessment.Owed].
///
/// @param days the days of delay
public record Sum(long days, Money interest, Money fixedSum) {
    static Sum of(Assessment.Owed owed) {
        return new Sum(owed.days(), owed.interest(), owed.fixedSum().amount());
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import org.jspecify.annotations.Nullable;

/// When a debt falls due under a law, by the kind of debtor.
///
/// @param roll the article that moves a due date on a day off to the next working day; null where
///   the law has none
public record PaymentTerms(Term business, Term authority, @Nullable Source roll) {
    /// One term for every debtor.
    public static PaymentTerms same(Term term) {
        return new PaymentTerms(term, term, null);
    }

    Term of(Debtor debtor) {
        return switch (debtor) {
            case BUSINESS -> business;
            case PUBLIC_AUTHORITY -> authority;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bank credit and the case it is proposed for.
///
/// @param caseId null where no case fits, or several fit alike
/// @param signs what speaks for it
/// @param sure whether it may be chosen beforehand; a person confirms it all the same
public record Match(BankCredit credit, @Nullable UUID caseId, Set<Sign> signs, boolean sure) {
    public Match {
        signs = Set.copyOf(signs);
    }

    /// What speaks for a case.
    public enum Sign {
        /// The payer wrote the case's reference number.
        CASE_REFERENCE,
        /// The payer wrote the number of an invoice of the claim.
        INVOICE_NUMBER,
        /// The amount is that of an open instalment or invoice.
        INSTALMENT_AMOUNT,
        /// The amount is all that is still to come.
        WHOLE_AMOUNT,
        /// The payer's name is the respondent's.
        NAME
    }

    /// The case it is proposed for.
    public Optional<UUID> findCase() {
        return Optional.ofNullable(caseId);
    }
}

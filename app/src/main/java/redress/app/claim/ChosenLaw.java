// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redress.interest.Regime;

/// The late-payment law that a contract is under and what the contract says where the law leaves a
/// choice.
///
/// @param regime the regime's code; empty where none is used
/// @param agreedRate percent a year that the contract names for delay
public record ChosenLaw(
        String regime, @Nullable BigDecimal agreedRate, @Nullable LocalDate contractDate) {

    /// No law is used: the amount alone is claimed.
    public static ChosenLaw none() {
        return new ChosenLaw("", null, null);
    }

    static ChosenLaw of(String regime) {
        return new ChosenLaw(regime, null, null);
    }

    /// The regime; empty where none is used or this installation does not know it.
    public Optional<Regime> find() {
        return InstalledLaws.regimes().find(regime);
    }
}

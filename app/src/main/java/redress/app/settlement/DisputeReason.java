// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a respondent says that an invoice is not owed, or not so much.
public enum DisputeReason {
    NOT_ORDERED,
    NOT_DELIVERED,
    DELIVERED_LATE,
    DEFECTIVE,
    WRONG_QUANTITY,
    WRONG_PRICE,
    ALREADY_PAID,
    SET_OFF,
    WRONG_PARTY,
    OTHER;

    /// The code that stands in events and forms, such as `not-delivered`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reason with a code.
    public static Optional<DisputeReason> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.util.Locale;

/// How well a rate or a rule is established, the strongest first.
public enum Status {
    /// Read in the statute or in the publisher's own table.
    VERIFIED,
    /// Computed from verified values by a stated rule.
    DERIVED,
    /// Read in a secondary text: a law firm, the press, another calculator.
    SECONDARY,
    /// From memory alone, or in conflict between sources: check before relying on it.
    RECALL;

    /// The weaker of the two.
    public Status or(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The word for it in data and answers: `verified`, `derived`, `secondary`, `recall`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status parse(String code) {
        for (Status status : values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException(
                "status (%s) must be verified, derived, secondary or recall".formatted(code));
    }
}

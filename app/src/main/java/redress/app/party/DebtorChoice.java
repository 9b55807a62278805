// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.regex.Pattern;

/// What a claimant says about who their debtor is in the registers.
///
/// @param said the id of an entry, `none` where it is not in the list, empty where nothing was said
public record DebtorChoice(String said) {

    private static final Pattern SAID = Pattern.compile("|none|[1-9]\\d{0,17}");

    /// Nothing was said.
    public static final DebtorChoice UNASKED = new DebtorChoice("");

    /// The debtor is none of those that were shown.
    public static final DebtorChoice NOT_LISTED = new DebtorChoice("none");

    public DebtorChoice {
        if (!isOne(said)) {
            throw new IllegalArgumentException(
                    "debtor (%s) must be the id of an entry, 'none' or empty"
                            .formatted(said.length() > 30 ? said.substring(0, 30) : said));
        }
    }

    /// Whether a text is a choice.
    public static boolean isOne(String said) {
        return SAID.matcher(said).matches();
    }

    /// Whether it names this entry.
    public boolean names(String entry) {
        return said.equals(entry) && !entry.isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import redress.app.party.Identity;

/// Drafts for tests: Bakery Lindqvist claims from Hotel Meridian under German law.
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Venue VENUE = new Venue("demo", "goods", "ahlstein", Venue.BUSINESS, "");

    private Sample() {}

    static Business named(String name) {
        return new Business(Identity.named(name), Origins.NONE);
    }

    static ClaimDraft draft(String buyer, Bill... bills) {
        return new ClaimDraft(
                named("Bakery Lindqvist"), named(buyer), List.of(bills), VENUE, ChosenLaw.of("de"));
    }

    static Bill bill(String number, String open) {
        return bill(Paper.none(), number, open, true);
    }

    /// A credit note over an amount, for an earlier invoice.
    static Bill credit(String number, String amount, String earlier) {
        Paper paper = new Paper(null, number + ".xml", "credit-note", earlier, List.of());
        return bill(paper, number, "-" + amount, false);
    }

    private static Bill bill(Paper paper, String number, String open, boolean claimed) {
        return new Bill(
                UUID.randomUUID(),
                paper,
                number,
                LocalDate.of(2026, 3, 2),
                null,
                LocalDate.of(2026, 4, 1),
                "EUR",
                new BigDecimal(open),
                new BigDecimal(open),
                List.of(),
                claimed,
                Origins.NONE);
    }
}

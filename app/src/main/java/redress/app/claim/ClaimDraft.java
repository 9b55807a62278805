// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;
import java.util.Objects;
import redress.app.party.DebtorChoice;

/// What a claim is made of before it is filed: one seller, one buyer, their invoices.
///
/// @param venue where it will go
/// @param law what is added to it
/// @param debtor what the claimant says about who the buyer is in the registers
public record ClaimDraft(
        Business seller,
        Business buyer,
        List<Bill> bills,
        Venue venue,
        ChosenLaw law,
        DebtorChoice debtor) {

    public ClaimDraft {
        bills = List.copyOf(bills);
        debtor = Objects.requireNonNullElse(debtor, DebtorChoice.UNASKED);
    }

    /// A draft whose buyer nobody has looked for in the registers.
    public ClaimDraft(
            Business seller, Business buyer, List<Bill> bills, Venue venue, ChosenLaw law) {
        this(seller, buyer, bills, venue, law, DebtorChoice.UNASKED);
    }

    /// The invoices that are claimed.
    public List<Bill> claimed() {
        return bills.stream().filter(Bill::claimed).toList();
    }

    ClaimDraft withBills(List<Bill> all) {
        return new ClaimDraft(seller, buyer, all, venue, law, debtor);
    }

    ClaimDraft withVenue(Venue other) {
        return new ClaimDraft(seller, buyer, bills, other, law, debtor);
    }

    ClaimDraft withLaw(ChosenLaw other) {
        return new ClaimDraft(seller, buyer, bills, venue, other, debtor);
    }

    @Override
    public String toString() {
        return "ClaimDraft";
    }
}

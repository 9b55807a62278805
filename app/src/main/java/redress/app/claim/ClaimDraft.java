// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;

/// What a claim is made of before it is filed: one seller, one buyer, their invoices.
///
/// @param venue where it will go
/// @param law what is added to it
public record ClaimDraft(
        Business seller, Business buyer, List<Bill> bills, Venue venue, ChosenLaw law) {

    public ClaimDraft {
        bills = List.copyOf(bills);
    }

    /// The invoices that are claimed.
    public List<Bill> claimed() {
        return bills.stream().filter(Bill::claimed).toList();
    }

    ClaimDraft withBills(List<Bill> all) {
        return new ClaimDraft(seller, buyer, all, venue, law);
    }

    ClaimDraft withVenue(Venue other) {
        return new ClaimDraft(seller, buyer, bills, other, law);
    }

    ClaimDraft withLaw(ChosenLaw other) {
        return new ClaimDraft(seller, buyer, bills, venue, other);
    }

    @Override
    public String toString() {
        return "ClaimDraft";
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import redress.einvoice.Address;
import redress.einvoice.Party;
import redress.einvoice.Term;
import redress.einvoice.internal.check.Report;

/// Are seller and buyer named well enough?
final class PartyRules {
    private PartyRules() {}

    static void check(Facts facts, Report report) {
        Party seller = report.invoice().seller();
        Party buyer = report.invoice().buyer();
        if (seller.address().country() == null) {
            Rules.broken(
                    report,
                    "BR-09",
                    Term.SELLER_COUNTRY,
                    "the seller's country (BT-40) is missing.");
        }
        if (buyer.registeredName() != null && isEmpty(buyer.address())) {
            Rules.broken(
                    report, "BR-10", Term.BUYER_COUNTRY, "the buyer's address (BG-8) is missing.");
        }
        identity(facts, report, seller);
    }

    private static void identity(Facts facts, Report report, Party seller) {
        boolean identified =
                seller.vatId() != null || seller.legalId() != null || !seller.ids().isEmpty();
        if (!identified && seller.taxNumber() == null) {
            Rules.broken(
                    report,
                    "BR-CO-26",
                    Term.SELLER_VAT_ID,
                    "the seller has no VAT number, registration or identifier (BT-31, BT-30, BT-29).");
        }
        if (facts.emptyPreceding()) {
            Rules.broken(
                    report,
                    "BR-55",
                    Term.PRECEDING_INVOICE,
                    "an earlier invoice is referred to without its number (BT-25).");
        }
    }

    private static boolean isEmpty(Address address) {
        return address.lines().isEmpty() && address.city() == null && address.country() == null;
    }
}

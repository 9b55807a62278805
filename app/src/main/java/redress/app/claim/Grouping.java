// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts invoices of one seller to one debtor in one currency together, so that each debtor gets one
/// claim.
///
/// A debtor is told by VAT number, else by name and postcode. A credit note for an invoice of the
/// same group becomes a payment on it. The same invoice dropped twice is claimed once. A claim
/// holds at most [#MOST] invoices; more make another one. Cost is linear.
final class Grouping {

    /// The most invoices that one claim holds.
    static final int MOST = 50;

    private Grouping() {}

    /// One draft per debtor, in the order in which they first came; every draft that comes in holds
    /// one invoice.
    static List<ClaimDraft> byDebtor(List<ClaimDraft> singles) {
        Map<List<String>, List<ClaimDraft>> groups = new LinkedHashMap<>();
        for (ClaimDraft single : singles) {
            groups.computeIfAbsent(key(single), _ -> new ArrayList<>()).add(single);
        }
        return groups.values().stream().flatMap(group -> merge(group).stream()).toList();
    }

    private static List<String> key(ClaimDraft single) {
        String currency = single.bills().stream().findFirst().map(Bill::currency).orElse("");
        return List.of(party(single.seller()), party(single.buyer()), currency);
    }

    private static String party(Business business) {
        String vatId = plain(business.identity().vatId());
        return vatId.isEmpty()
                ? plain(business.identity().name()) + "/" + plain(business.identity().postcode())
                : vatId;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    private static List<ClaimDraft> merge(List<ClaimDraft> group) {
        List<Bill> bills =
                settled(once(group.stream().flatMap(one -> one.bills().stream()).toList()));
        ClaimDraft first = group.getFirst();
        Business buyer =
                group.stream()
                        .map(ClaimDraft::buyer)
                        .filter(one -> !one.identity().email().isEmpty())
                        .findFirst()
                        .orElse(first.buyer());
        List<ClaimDraft> drafts = new ArrayList<>();
        for (int from = 0; from < bills.size(); from += MOST) {
            List<Bill> part = bills.subList(from, Math.min(from + MOST, bills.size()));
            drafts.add(new ClaimDraft(first.seller(), buyer, part, first.venue(), first.law()));
        }
        return drafts;
    }

    /// The bills, of which none that came before is claimed again.
    private static List<Bill> once(List<Bill> bills) {
        Map<String, Bill> seen = new LinkedHashMap<>();
        List<Bill> once = new ArrayList<>();
        for (Bill bill : bills) {
            String number = plain(bill.number());
            boolean again =
                    !number.isEmpty() && !bill.paper().credits() && seen.containsKey(number);
            once.add(again ? bill.withClaimed(false) : bill);
            seen.put(number, bill);
        }
        return once;
    }

    /// The bills, with each credit note that names one of them taken off that one, as far as it is
    /// open.
    private static List<Bill> settled(List<Bill> bills) {
        List<Bill> settled = new ArrayList<>(bills);
        for (Bill credit : bills) {
            BigDecimal gives = credit.open();
            if (credit.paper().credits() && gives != null && gives.signum() < 0) {
                settled.replaceAll(bill -> lessCredit(bill, credit, gives.negate()));
            }
        }
        return settled;
    }

    private static Bill lessCredit(Bill bill, Bill credit, BigDecimal gives) {
        BigDecimal open = bill.open();
        boolean meant =
                bill.claimed()
                        && !bill.number().isEmpty()
                        && plain(bill.number()).equals(plain(credit.paper().precedes()));
        if (!meant || open == null || credit.issued() == null) {
            return bill;
        }
        BigDecimal left =
                bill.payments().stream()
                        .map(Payment::amount)
                        .reduce(open.subtract(gives), BigDecimal::subtract);
        if (left.signum() < 0) {
            return bill;
        }
        List<Payment> payments = new ArrayList<>(bill.payments());
        payments.add(new Payment(credit.issued(), gives));
        return bill.withPayments(payments).withClaimed(left.signum() > 0);
    }
}

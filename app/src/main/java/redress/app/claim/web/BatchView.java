// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import redress.app.claim.Bill;
import redress.app.claim.DraftReview;
import redress.app.claim.Reckoning;
import redress.app.claim.Unread;
import redress.money.Money;

/// The claims of a batch, one per debtor, with what is owed.
///
/// @param groups those that owe most first, within a currency
public record BatchView(String key, List<Group> groups, List<Unread> unread) {

    public BatchView {
        groups =
                groups.stream()
                        .sorted(
                                Comparator.comparing(Group::currencyCode)
                                        .thenComparing(
                                                Comparator.comparingLong(Group::owedMinor)
                                                        .reversed()))
                        .toList();
        unread = List.copyOf(unread);
    }

    /// The claim against one debtor.
    ///
    /// @param owed empty where no invoice is complete
    /// @param reference of the case it became; empty before
    public record Group(
            String key, DraftReview review, Optional<Reckoning> owed, String reference) {

        public String debtor() {
            return review.draft().buyer().identity().name();
        }

        public String email() {
            return review.draft().buyer().identity().email();
        }

        public boolean filed() {
            return !reference.isEmpty();
        }

        public boolean ready() {
            return !filed() && review.obstacles().isEmpty();
        }

        /// What an invoice comes to; empty where it is not claimed or not complete.
        public Optional<Reckoning.Line> line(Bill bill) {
            int place = review.draft().bills().indexOf(bill) + 1;
            List<Integer> places = review.readiness().debts().keySet().stream().sorted().toList();
            int index = places.indexOf(place);
            return index < 0 ? Optional.empty() : owed.map(all -> all.lines().get(index));
        }

        private String currencyCode() {
            return owed.map(one -> one.currency().getCurrencyCode()).orElse("ZZZ");
        }

        private long owedMinor() {
            return owed.map(one -> one.total().minor()).orElse(0L);
        }
    }

    /// What all claims in one currency come to.
    public record Sum(Money principal, Money added, Money perDay) {
        public Money total() {
            return principal.plus(added);
        }
    }

    /// The sums, one per currency.
    public List<Sum> sums() {
        Map<String, Sum> byCurrency = new TreeMap<>();
        for (Group group : groups) {
            group.owed()
                    .map(one -> new Sum(one.principal(), one.added(), one.perDay()))
                    .ifPresent(sum ->
                            byCurrency.merge(
                                    code(sum.principal().currency()), sum, BatchView::plus));
        }
        return new ArrayList<>(byCurrency.values());
    }

    /// The claims that can be filed as they are.
    public List<Group> ready() {
        return groups.stream().filter(Group::ready).toList();
    }

    private static String code(Currency currency) {
        return currency.getCurrencyCode();
    }

    private static Sum plus(Sum one, Sum other) {
        return new Sum(
                one.principal().plus(other.principal()),
                one.added().plus(other.added()),
                one.perDay().plus(other.perDay()));
    }
}

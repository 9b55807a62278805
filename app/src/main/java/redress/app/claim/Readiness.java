// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import redress.interest.Reduction;
import redress.money.Money;

/// The claimed invoices of a draft as they are counted with, and what is missing before they can be
/// filed.
///
/// @param debts those that are complete, by their place among the draft's invoices, from 1 on
public record Readiness(Map<Integer, Overdue> debts, List<Mistake> missing) {

    public Readiness {
        debts = Map.copyOf(debts);
        missing = List.copyOf(missing);
    }

    /// Whether the draft can be filed.
    public boolean complete() {
        return missing.isEmpty();
    }

    /// The complete invoices, in their order.
    public List<Overdue> overdue() {
        return debts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The one currency of the claim; empty where no invoice is complete.
    public Optional<Currency> currency() {
        return overdue().stream().findFirst().map(debt -> debt.amount().currency());
    }

    /// What a draft amounts to.
    ///
    /// @param due the due day of each of its invoices
    static Readiness of(ClaimDraft draft, Function<Bill, Optional<DueDay>> due) {
        Check check = new Check(due);
        check.named("seller-name", draft.seller().identity().name());
        check.named("buyer-name", draft.buyer().identity().name());
        int place = 0;
        for (Bill bill : draft.bills()) {
            place++;
            if (bill.claimed()) {
                check.add(place, bill);
            }
        }
        return check.done();
    }

    /// One walk over a draft.
    private static final class Check {

        private final Function<Bill, Optional<DueDay>> due;
        private final Map<Integer, Overdue> debts = new java.util.TreeMap<>();
        private final List<Mistake> missing = new ArrayList<>();

        Check(Function<Bill, Optional<DueDay>> due) {
            this.due = due;
        }

        void named(String field, String value) {
            if (value.isEmpty()) {
                missing.add(Mistake.of(field, "claim.missing." + field));
            }
        }

        void add(int place, Bill bill) {
            String prefix = "bill-" + place + "-";
            int before = missing.size();
            if (bill.number().isEmpty()) {
                missing.add(Mistake.of(prefix + "number", "claim.missing.number", place));
            }
            Optional<Currency> currency = currency(prefix, bill);
            Optional<DueDay> day = due.apply(bill);
            if (day.isEmpty()) {
                missing.add(Mistake.of(prefix + "due", "claim.missing.due", bill.number()));
            }
            BigDecimal open = bill.open();
            if (open == null || open.signum() <= 0) {
                missing.add(Mistake.of(prefix + "open", "claim.missing.open", bill.number()));
            } else if (currency.isPresent() && day.isPresent() && before == missing.size()) {
                count(place, bill, money(open, currency.get()), day.get());
            }
        }

        private Optional<Currency> currency(String prefix, Bill bill) {
            Optional<Currency> currency = Currencies.find(bill.currency());
            String key =
                    bill.currency().isEmpty() ? "claim.missing.currency" : "claim.wrong.currency";
            if (currency.isEmpty()) {
                missing.add(Mistake.of(prefix + "currency", key, bill.currency()));
            }
            return currency;
        }

        private void count(int place, Bill bill, Money open, DueDay day) {
            Overdue debt = new Overdue(bill.number(), open, day.day(), paid(bill, open.currency()));
            Optional<Currency> first =
                    debts.values().stream().findFirst().map(one -> one.amount().currency());
            String prefix = "bill-" + place + "-";
            if (!debt.open().isPositive()) {
                Money paid = open.minus(debt.open());
                missing.add(
                        Mistake.of(
                                prefix + "open",
                                "claim.wrong.paid",
                                paid.toDecimal(),
                                open.toDecimal()));
            } else if (first.isPresent() && !first.get().equals(open.currency())) {
                missing.add(
                        Mistake.of(
                                prefix + "currency",
                                "claim.wrong.two-currencies",
                                first.get().getCurrencyCode(),
                                bill.currency()));
            } else {
                debts.put(place, debt);
            }
        }

        private static List<Reduction> paid(Bill bill, Currency currency) {
            return bill.payments().stream()
                    .map(payment -> new Reduction(payment.day(), money(payment.amount(), currency)))
                    .toList();
        }

        private static Money money(BigDecimal amount, Currency currency) {
            return Money.rounded(amount, currency, RoundingMode.HALF_UP);
        }

        Readiness done() {
            if (debts.isEmpty() && missing.isEmpty()) {
                missing.add(Mistake.of("bill-1-claimed", "claim.missing.invoice"));
            }
            return new Readiness(debts, missing);
        }
    }
}

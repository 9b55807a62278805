// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import redress.money.Money;

/// What a claim asks for on a day, all in one currency.
///
/// @param added what the law adds: interest and fixed sums
/// @param total the open invoices and what the law adds
public record Demand(List<Item> items, Money added, Money total) {
    public Demand {
        items = List.copyOf(items);
    }

    /// An invoice of the claim.
    ///
    /// @param place in the claim, from 1
    /// @param open what is unpaid of it
    public record Item(int place, String number, LocalDate due, Money open) {
        @Override
        public String toString() {
            return "Item[%d, %s]".formatted(place, open);
        }
    }

    /// The currency of every amount.
    public Currency currency() {
        return total.currency();
    }

    /// The invoice at a place.
    public Optional<Item> find(int place) {
        return items.stream().filter(item -> item.place() == place).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a sample invoice says, before it is written in one syntax or another. Euros, 19 % VAT.
///
/// @param typeCode BT-3: 380 for an invoice, 381 for a credit note
/// @param due BT-9; null where the terms or nothing tells it
/// @param discountUntil the end of a discount of 2 %, stated as a term of its own; null where none
///   is
/// @param terms BT-20; empty where there are none
/// @param preceding BT-25, the number of the invoice that is credited; empty where none is
record Bill(
        String number,
        String typeCode,
        LocalDate issued,
        @Nullable LocalDate due,
        @Nullable LocalDate discountUntil,
        String terms,
        String preceding,
        Firm buyer,
        List<Item> items,
        BigDecimal prepaid) {
    static final Firm SELLER =
            new Firm(
                    "Tischlerei Lindheim GmbH",
                    "Sägeweg 4",
                    "99041",
                    "Lindheim",
                    "DE999000111",
                    "rechnung@tischlerei-lindheim.example");
    static final String IBAN = "DE02120300000000202051";

    private static final BigDecimal VAT = new BigDecimal("0.19");

    Bill {
        items = List.copyOf(items);
    }

    /// An invoice that states its due date and nothing more.
    static Bill of(
            String number,
            LocalDate issued,
            @Nullable LocalDate due,
            Firm buyer,
            List<Item> items) {
        return new Bill(
                number, "380", issued, due, null, "", "", buyer, items, new BigDecimal("0.00"));
    }

    Bill withTerms(String text) {
        return new Bill(
                number,
                typeCode,
                issued,
                due,
                discountUntil,
                text,
                preceding,
                buyer,
                items,
                prepaid);
    }

    Bill withDiscountUntil(LocalDate until) {
        return new Bill(
                number, typeCode, issued, due, until, terms, preceding, buyer, items, prepaid);
    }

    Bill withPrepaid(String amount) {
        return new Bill(
                number,
                typeCode,
                issued,
                due,
                discountUntil,
                terms,
                preceding,
                buyer,
                items,
                new BigDecimal(amount));
    }

    /// The same as a credit note for an earlier invoice.
    Bill asCreditFor(String earlier) {
        return new Bill(
                number, "381", issued, due, discountUntil, terms, earlier, buyer, items, prepaid);
    }

    BigDecimal net() {
        return items.stream().map(Item::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal tax() {
        return net().multiply(VAT).setScale(2, RoundingMode.HALF_UP);
    }

    BigDecimal gross() {
        return net().add(tax());
    }

    BigDecimal payable() {
        return gross().subtract(prepaid);
    }

    /// A seller or buyer; `email` is empty where the invoice does not give it.
    record Firm(
            String name, String street, String postcode, String town, String vatId, String email) {}

    /// One line.
    record Item(String name, String quantity, String unit, String price) {
        BigDecimal net() {
            return new BigDecimal(quantity)
                    .multiply(new BigDecimal(price))
                    .setScale(2, RoundingMode.HALF_UP);
        }
    }
}

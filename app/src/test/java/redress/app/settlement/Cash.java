// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;
import redress.money.Money;

/// Amounts, plans and payments for tests.
final class Cash {

    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private Cash() {}

    static Money eur(String amount) {
        return Money.parse(amount, "EUR");
    }

    static Payment paid(long seq, String day, String amount) {
        return new Payment(seq, LocalDate.parse(day), eur(amount));
    }

    static Plan anyPlan(RandomGenerator random) {
        List<LocalDate> days = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        LocalDate day = FIRST;
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            days.add(day);
            amounts.add(Money.ofMinor(1 + random.nextInt(500), EUR));
            day = day.plusDays(1 + random.nextInt(40));
        }
        return Plan.of(days, amounts);
    }

    static Payment anyPayment(RandomGenerator random, long seq) {
        return new Payment(
                seq,
                FIRST.minusDays(20).plusDays(random.nextInt(300)),
                Money.ofMinor(random.nextInt(700), EUR));
    }

    static List<Payment> anyPayments(RandomGenerator random) {
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < random.nextInt(10); i++) {
            payments.add(anyPayment(random, i + 1));
        }
        return payments;
    }
}

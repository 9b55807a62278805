// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person should look at before they file an invoice, told from its values as they are now.
final class Warnings {

    private final Bill bill;
    private final LocalDate today;
    private final List<Warning> found = new ArrayList<>();

    private Warnings(Bill bill, LocalDate today) {
        this.bill = bill;
        this.today = today;
    }

    /// The warnings about one invoice.
    ///
    /// @param due its last day for payment, where it is known
    /// @param filed whether a claim was filed for it before
    static List<Warning> of(Bill bill, Optional<DueDay> due, LocalDate today, boolean filed) {
        Warnings warnings = new Warnings(bill, today);
        if (filed) {
            warnings.add("filed-before", bill.number());
        }
        warnings.addAboutKind();
        warnings.addAboutAmount();
        due.map(DueDay::day).ifPresent(warnings::addAboutDue);
        LocalDate issued = bill.issued();
        if (issued != null && issued.isAfter(today)) {
            warnings.add("issued-later", issued);
        }
        return warnings.found;
    }

    private void addAboutKind() {
        Paper paper = bill.paper();
        if (paper.credits()) {
            add(paper.precedes().isEmpty() ? "credit-note" : "credit-note-for", paper.precedes());
        } else if (paper.kind().equals("pro-forma")) {
            add("pro-forma");
        } else if (paper.kind().equals("factored")) {
            add("factored");
        }
    }

    private void addAboutAmount() {
        BigDecimal open = bill.open();
        BigDecimal total = bill.total();
        if (open == null) {
            return;
        }
        if (open.signum() < 0 && !bill.paper().credits()) {
            add("negative", money(open));
        } else if (open.signum() == 0) {
            add("nothing-open");
        } else if (isMore(total, open)) {
            add("prepaid", money(open), money(total));
        } else if (total != null && isMore(open, total)) {
            add("above-total", money(open), money(total));
        }
    }

    private void addAboutDue(LocalDate due) {
        LocalDate issued = bill.issued();
        if (issued != null && due.isBefore(issued)) {
            add("due-before-issued", due, issued);
        }
        if (!due.isBefore(today)) {
            add("not-yet-due", due);
        }
    }

    private static boolean isMore(@Nullable BigDecimal amount, BigDecimal than) {
        return amount != null && amount.compareTo(than) > 0;
    }

    private Object money(@Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : Currencies.find(bill.currency())
                        .map(currency -> (Object) new Warning.Amount(amount, currency))
                        .orElse(amount.toPlainString());
    }

    private void add(String code, Object... filling) {
        found.add(Warning.of(code, filling));
    }
}

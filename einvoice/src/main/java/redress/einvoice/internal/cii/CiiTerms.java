// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import redress.einvoice.PaymentTerm;
import redress.einvoice.Term;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.terms.TermsText;
import redress.einvoice.internal.xml.Element;

/// Reads the payment terms (BT-20), each with its due date (BT-9).
final class CiiTerms {
    private static final int MOST_TERMS = 20;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(3_650);

    private final Element root;
    private final Values values;

    CiiTerms(Element root, Values values) {
        this.root = root;
        this.values = values;
    }

    List<PaymentTerm> read() {
        List<PaymentTerm> terms = new ArrayList<>();
        for (Element term :
                values.first(
                        MOST_TERMS,
                        root.all(Paths.SETTLEMENT + "SpecifiedTradePaymentTerms"),
                        Term.PAYMENT_TERMS)) {
            terms.add(read(term));
        }
        return terms;
    }

    private PaymentTerm read(Element term) {
        String text = String.join("\n", values.texts(term, "Description", Term.PAYMENT_TERMS));
        TermsText said = TermsText.of(text);
        LocalDate dueDate = values.date(term, "DueDateDateTime" + Paths.DAY, Term.DUE_DATE);
        List<PaymentTerm.Discount> discounts = discounts(term, dueDate);
        return new PaymentTerm(
                text,
                dueDate,
                said.days(),
                discounts.isEmpty() ? said.discounts() : discounts,
                said.interest());
    }

    // A term that carries a discount states with its due date when the discount ends.
    private List<PaymentTerm.Discount> discounts(Element term, @Nullable LocalDate until) {
        List<PaymentTerm.Discount> discounts = new ArrayList<>();
        for (Element discount : term.all("ApplicableTradePaymentDiscountTerms")) {
            BigDecimal percent = values.amount(discount, "CalculationPercent", Term.PAYMENT_TERMS);
            if (percent != null && percent.signum() > 0) {
                discounts.add(
                        new PaymentTerm.Discount(
                                percent,
                                until,
                                days(discount),
                                values.amount(discount, "BasisAmount", Term.PAYMENT_TERMS)));
            }
        }
        return discounts;
    }

    private @Nullable Integer days(Element discount) {
        Element period = discount.find("BasisPeriodMeasure").orElse(null);
        if (period == null) {
            return null;
        }
        String unit = period.attribute("unitCode");
        boolean inDays = unit == null || unit.toUpperCase(Locale.ROOT).equals("DAY");
        BigDecimal days = values.amount(period, Term.PAYMENT_TERMS);
        if (!inDays || days == null || days.abs().compareTo(MOST_DAYS) > 0) {
            return null;
        }
        return days.intValue();
    }
}

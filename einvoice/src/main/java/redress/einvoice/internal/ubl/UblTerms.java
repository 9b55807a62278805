// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.ubl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.einvoice.PaymentTerm;
import redress.einvoice.Term;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.terms.TermsText;
import redress.einvoice.internal.xml.Element;

/// Reads the due date (BT-9) and the payment terms (BT-20).
final class UblTerms {
    private static final int MOST_TERMS = 20;

    private final Element root;
    private final Values values;

    UblTerms(Element root, Values values) {
        this.root = root;
        this.values = values;
    }

    /// The due date of the document as a whole: an Invoice has it in the header, a CreditNote with
    /// its payment means.
    @Nullable LocalDate stated() {
        LocalDate header = values.date(root, "DueDate", Term.DUE_DATE);
        return header == null
                ? values.date(root, "PaymentMeans/PaymentDueDate", Term.DUE_DATE)
                : header;
    }

    List<PaymentTerm> read() {
        List<PaymentTerm> terms = new ArrayList<>();
        for (Element term :
                values.first(MOST_TERMS, root.all("PaymentTerms"), Term.PAYMENT_TERMS)) {
            terms.add(read(term));
        }
        return terms;
    }

    private PaymentTerm read(Element term) {
        String text = String.join("\n", values.texts(term, "Note", Term.PAYMENT_TERMS));
        TermsText said = TermsText.of(text);
        List<PaymentTerm.Discount> discounts = new ArrayList<>(said.discounts());
        BigDecimal percent = values.amount(term, "SettlementDiscountPercent", Term.PAYMENT_TERMS);
        if (percent != null && percent.signum() > 0) {
            LocalDate until = values.date(term, "SettlementPeriod/EndDate", Term.PAYMENT_TERMS);
            discounts.add(new PaymentTerm.Discount(percent, until, null, null));
        }
        return new PaymentTerm(
                text,
                values.date(term, "PaymentDueDate", Term.DUE_DATE),
                said.days(),
                discounts,
                said.interest());
    }
}

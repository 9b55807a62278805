// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.ubl;

import redress.einvoice.Payment;
import redress.einvoice.Term;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.xml.Element;

/// Reads how to pay (BG-16, BG-10).
final class UblPayment {
    private UblPayment() {}

    static Payment read(Element root, Values values) {
        return new Payment(
                values.text(root, "PaymentMeans/PaymentMeansCode", Term.PAYMENT_MEANS),
                values.text(root, "PaymentMeans/PaymentID", Term.REMITTANCE),
                values.texts(root, "PaymentMeans/PayeeFinancialAccount/ID", Term.ACCOUNT),
                values.text(root, "PayeeParty/PartyName/Name", Term.PAYEE));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

import redress.einvoice.Payment;
import redress.einvoice.Term;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.xml.Element;

/// Reads how to pay (BG-16, BG-10).
final class CiiPayment {
    private static final String MEANS = Paths.SETTLEMENT + "SpecifiedTradeSettlementPaymentMeans/";

    private CiiPayment() {}

    static Payment read(Element root, Values values) {
        return new Payment(
                values.text(root, MEANS + "TypeCode", Term.PAYMENT_MEANS),
                values.text(root, Paths.SETTLEMENT + "PaymentReference", Term.REMITTANCE),
                values.texts(
                        root,
                        MEANS + "PayeePartyCreditorFinancialAccount/IBANID|ProprietaryID",
                        Term.ACCOUNT),
                values.text(root, Paths.SETTLEMENT + "PayeeTradeParty/Name", Term.PAYEE));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.ubl;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Term;
import redress.einvoice.Totals;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.xml.Element;

/// Reads the totals (BG-22).
final class UblTotals {
    private static final String TOTAL = "LegalMonetaryTotal/";

    private UblTotals() {}

    static Totals read(Element root, Values values, @Nullable String currency) {
        return new Totals(
                values.amount(root, TOTAL + "LineExtensionAmount", Term.LINE_TOTAL),
                values.amount(root, TOTAL + "AllowanceTotalAmount", Term.ALLOWANCE_TOTAL),
                values.amount(root, TOTAL + "ChargeTotalAmount", Term.CHARGE_TOTAL),
                values.amount(root, TOTAL + "TaxExclusiveAmount", Term.NET_TOTAL),
                tax(root, values, currency),
                values.amount(root, TOTAL + "TaxInclusiveAmount", Term.GROSS_TOTAL),
                values.amount(root, TOTAL + "PrepaidAmount", Term.PREPAID),
                values.amount(root, TOTAL + "PayableRoundingAmount", Term.ROUNDING),
                values.amount(root, TOTAL + "PayableAmount", Term.AMOUNT_DUE));
    }

    // A second total gives the VAT in the currency of the tax office (BT-111).
    private static @Nullable BigDecimal tax(
            Element root, Values values, @Nullable String currency) {
        for (Element amount : root.all("TaxTotal/TaxAmount")) {
            String written = amount.attribute("currencyID");
            if (written == null || currency == null || written.equals(currency)) {
                return values.amount(amount, Term.TAX_TOTAL);
            }
        }
        return null;
    }
}

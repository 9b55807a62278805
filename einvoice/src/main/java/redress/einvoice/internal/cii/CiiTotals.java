// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Term;
import redress.einvoice.Totals;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.xml.Element;

/// Reads the totals (BG-22).
final class CiiTotals {
    private static final String SUM =
            Paths.SETTLEMENT
                    + "SpecifiedTradeSettlementHeaderMonetarySummation|"
                    + "SpecifiedTradeSettlementMonetarySummation/";

    private CiiTotals() {}

    static Totals read(Element root, Values values, @Nullable String currency) {
        return new Totals(
                values.amount(root, SUM + "LineTotalAmount", Term.LINE_TOTAL),
                values.amount(root, SUM + "AllowanceTotalAmount", Term.ALLOWANCE_TOTAL),
                values.amount(root, SUM + "ChargeTotalAmount", Term.CHARGE_TOTAL),
                values.amount(root, SUM + "TaxBasisTotalAmount", Term.NET_TOTAL),
                tax(root, values, currency),
                values.amount(root, SUM + "GrandTotalAmount", Term.GROSS_TOTAL),
                values.amount(root, SUM + "TotalPrepaidAmount", Term.PREPAID),
                values.amount(root, SUM + "RoundingAmount", Term.ROUNDING),
                values.amount(root, SUM + "DuePayableAmount", Term.AMOUNT_DUE));
    }

    // A second total gives the VAT in the currency of the tax office (BT-111).
    private static @Nullable BigDecimal tax(
            Element root, Values values, @Nullable String currency) {
        for (Element amount : root.all(SUM + "TaxTotalAmount")) {
            String written = amount.attribute("currencyID");
            if (written == null || currency == null || written.equals(currency)) {
                return values.amount(amount, Term.TAX_TOTAL);
            }
        }
        return null;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.util.List;
import redress.einvoice.FindingCode;
import redress.einvoice.Syntax;
import redress.einvoice.Term;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.check.Report;
import redress.einvoice.internal.xml.Element;

/// Do the elements of the header stand in the order that the schema gives?
///
/// Source: OASIS UBL 2.1, UBL-Invoice-2.1.xsd and UBL-CreditNote-2.1.xsd.
final class UblOrder {
    private static final List<String> HEAD =
            List.of(
                    "UBLExtensions",
                    "UBLVersionID",
                    "CustomizationID",
                    "ProfileID",
                    "ProfileExecutionID",
                    "ID",
                    "CopyIndicator",
                    "UUID",
                    "IssueDate",
                    "IssueTime");
    private static final List<String> INVOICE =
            List.of("DueDate", "InvoiceTypeCode", "Note", "TaxPointDate");
    private static final List<String> CREDIT_NOTE =
            List.of("TaxPointDate", "CreditNoteTypeCode", "Note");
    private static final List<String> REST =
            List.of(
                    "DocumentCurrencyCode",
                    "TaxCurrencyCode",
                    "PricingCurrencyCode",
                    "PaymentCurrencyCode",
                    "PaymentAlternativeCurrencyCode",
                    "AccountingCostCode",
                    "AccountingCost",
                    "LineCountNumeric",
                    "BuyerReference",
                    "InvoicePeriod");

    private UblOrder() {}

    static void check(Element root, Report report) {
        boolean credit = report.invoice().origin().syntax() == Syntax.UBL_CREDIT_NOTE;
        List<String> order =
                List.of(HEAD, credit ? CREDIT_NOTE : INVOICE, REST).stream()
                        .flatMap(List::stream)
                        .toList();
        int last = 0;
        for (Element child : root.children()) {
            int place = order.indexOf(child.localName());
            boolean basic = child.namespace().contains("CommonBasicComponents");
            if ((place < 0 && basic) || (place >= 0 && place < last)) {
                report.add(
                        FindingCode.ELEMENT_OUT_OF_PLACE,
                        Term.NUMBER,
                        "Element %s stands where the schema of UBL has none; it was read all the same."
                                .formatted(Written.quote(child.path())));
                return;
            }
            last = Math.max(last, place);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.sample;

import java.math.BigDecimal;

/// Writes a bill as a UBL 2.1 Invoice or CreditNote after XRechnung.
final class UblText {
    private static final String AMOUNT = " currencyID=\"EUR\"";

    private final Bill bill;
    private final boolean credit;
    private final XmlText xml = new XmlText();

    UblText(Bill bill) {
        this.bill = bill;
        this.credit = bill.typeCode().equals("381");
    }

    byte[] write() {
        header();
        party("cac:AccountingSupplierParty", Bill.SELLER, true);
        party("cac:AccountingCustomerParty", bill.buyer(), false);
        payment();
        totals();
        for (int i = 0; i < bill.items().size(); i++) {
            line(i + 1, bill.items().get(i));
        }
        return xml.bytes();
    }

    private void header() {
        String root = credit ? "CreditNote" : "Invoice";
        String urn = "urn:oasis:names:specification:ubl:schema:xsd:";
        xml.open(
                "%s xmlns=\"%s%s-2\" xmlns:cac=\"%sCommonAggregateComponents-2\" xmlns:cbc=\"%sCommonBasicComponents-2\""
                        .formatted(root, urn, root, urn, urn));
        xml.leaf(
                "cbc:CustomizationID",
                "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0");
        xml.leaf("cbc:ProfileID", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0");
        xml.leaf("cbc:ID", bill.number());
        xml.leaf("cbc:IssueDate", bill.issued().toString());
        if (!credit && bill.due() != null) {
            xml.leaf("cbc:DueDate", bill.due().toString());
        }
        xml.leaf("cbc:%sTypeCode".formatted(root), bill.typeCode());
        xml.leaf("cbc:DocumentCurrencyCode", "EUR");
        xml.leaf("cbc:BuyerReference", "K-2204");
        if (!bill.preceding().isEmpty()) {
            xml.open("cac:BillingReference").open("cac:InvoiceDocumentReference");
            xml.leaf("cbc:ID", bill.preceding()).close().close();
        }
    }

    private void party(String role, Bill.Firm firm, boolean seller) {
        xml.open(role).open("cac:Party");
        xml.leaf("cbc:EndpointID schemeID=\"EM\"", firm.email());
        xml.open("cac:PostalAddress");
        xml.leaf("cbc:StreetName", firm.street());
        xml.leaf("cbc:CityName", firm.town());
        xml.leaf("cbc:PostalZone", firm.postcode());
        xml.open("cac:Country").leaf("cbc:IdentificationCode", "DE").close().close();
        xml.open("cac:PartyTaxScheme").leaf("cbc:CompanyID", firm.vatId());
        xml.open("cac:TaxScheme").leaf("cbc:ID", "VAT").close().close();
        xml.open("cac:PartyLegalEntity").leaf("cbc:RegistrationName", firm.name()).close();
        if (seller) {
            xml.open("cac:Contact");
            xml.leaf("cbc:Name", "Ida Krämer");
            xml.leaf("cbc:Telephone", "+49 9900 12340");
            xml.leaf("cbc:ElectronicMail", firm.email()).close();
        }
        xml.close().close();
    }

    private void payment() {
        xml.open("cac:PaymentMeans");
        xml.leaf("cbc:PaymentMeansCode", "58");
        xml.leaf("cbc:PaymentID", bill.number());
        xml.open("cac:PayeeFinancialAccount").leaf("cbc:ID", Bill.IBAN).close().close();
        if (!bill.terms().isEmpty()) {
            xml.open("cac:PaymentTerms").leaf("cbc:Note", bill.terms()).close();
        }
    }

    private void totals() {
        xml.open("cac:TaxTotal");
        amount("TaxAmount", bill.tax());
        xml.open("cac:TaxSubtotal");
        amount("TaxableAmount", bill.net());
        amount("TaxAmount", bill.tax());
        category("cac:TaxCategory");
        xml.close().close();
        xml.open("cac:LegalMonetaryTotal");
        amount("LineExtensionAmount", bill.net());
        amount("TaxExclusiveAmount", bill.net());
        amount("TaxInclusiveAmount", bill.gross());
        if (bill.prepaid().signum() != 0) {
            amount("PrepaidAmount", bill.prepaid());
        }
        amount("PayableAmount", bill.payable());
        xml.close();
    }

    private void line(int number, Bill.Item item) {
        String quantity = credit ? "CreditedQuantity" : "InvoicedQuantity";
        xml.open(credit ? "cac:CreditNoteLine" : "cac:InvoiceLine");
        xml.leaf("cbc:ID", Integer.toString(number));
        xml.leaf("cbc:%s unitCode=\"%s\"".formatted(quantity, item.unit()), item.quantity());
        amount("LineExtensionAmount", item.net());
        xml.open("cac:Item").leaf("cbc:Name", item.name());
        category("cac:ClassifiedTaxCategory");
        xml.close().open("cac:Price");
        xml.leaf("cbc:PriceAmount" + AMOUNT, item.price()).close().close();
    }

    private void category(String element) {
        xml.open(element).leaf("cbc:ID", "S").leaf("cbc:Percent", "19");
        xml.open("cac:TaxScheme").leaf("cbc:ID", "VAT").close().close();
    }

    private void amount(String name, BigDecimal amount) {
        xml.leaf("cbc:" + name + AMOUNT, amount.toPlainString());
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.nio.charset.StandardCharsets;

/// Writes small UBL invoices for tests.
///
/// @param due the last day for payment; empty for an invoice that names none
/// @param email the buyer's; empty for none
public record UblInvoice(
        String number, String issued, String due, String buyer, String email, String amount) {

    public static UblInvoice numbered(String number) {
        return new UblInvoice(
                number,
                "2026-03-02",
                "2026-04-01",
                "Hotel Meridian GmbH",
                "office@meridian.example",
                "1190.00");
    }

    public UblInvoice to(String other) {
        return new UblInvoice(number, issued, due, other, email, amount);
    }

    public UblInvoice withoutDueDate() {
        return new UblInvoice(number, issued, "", buyer, email, amount);
    }

    public UblInvoice withoutEmail() {
        return new UblInvoice(number, issued, due, buyer, "", amount);
    }

    public UblInvoice over(String other) {
        return new UblInvoice(number, issued, due, buyer, email, other);
    }

    public byte[] bytes() {
        return xml("Invoice", "").getBytes(StandardCharsets.UTF_8);
    }

    /// A credit note for an earlier invoice.
    public byte[] creditFor(String earlier) {
        return xml("CreditNote", earlier).getBytes(StandardCharsets.UTF_8);
    }

    private String xml(String root, String earlier) {
        String type = root.equals("Invoice") ? "InvoiceTypeCode>380" : "CreditNoteTypeCode>381";
        String code = type.substring(0, type.indexOf('>'));
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <%1$s xmlns="urn:oasis:names:specification:ubl:schema:xsd:%1$s-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:ID>%2$s</cbc:ID>
          <cbc:IssueDate>%3$s</cbc:IssueDate>
          %4$s
          <cbc:%5$s</cbc:%6$s>
          <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
          %7$s
          <cac:AccountingSupplierParty><cac:Party>
            <cac:PostalAddress><cbc:CityName>Lindheim</cbc:CityName>
              <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
            </cac:PostalAddress>
            <cac:PartyTaxScheme><cbc:CompanyID>DE999000333</cbc:CompanyID>
              <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
            <cac:PartyLegalEntity><cbc:RegistrationName>Bakery Lindqvist</cbc:RegistrationName>
            </cac:PartyLegalEntity>
          </cac:Party></cac:AccountingSupplierParty>
          <cac:AccountingCustomerParty><cac:Party>
            <cac:PostalAddress><cbc:CityName>Ahlstein</cbc:CityName>
              <cbc:PostalZone>10001</cbc:PostalZone>
              <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
            </cac:PostalAddress>
            <cac:PartyLegalEntity><cbc:RegistrationName>%8$s</cbc:RegistrationName>
            </cac:PartyLegalEntity>
            %9$s
          </cac:Party></cac:AccountingCustomerParty>
          <cac:LegalMonetaryTotal>
            <cbc:TaxExclusiveAmount currencyID="EUR">%10$s</cbc:TaxExclusiveAmount>
            <cbc:TaxInclusiveAmount currencyID="EUR">%10$s</cbc:TaxInclusiveAmount>
            <cbc:PayableAmount currencyID="EUR">%10$s</cbc:PayableAmount>
          </cac:LegalMonetaryTotal>
        </%1$s>
        """
                .formatted(
                        root,
                        number,
                        issued,
                        due.isEmpty() || root.equals("CreditNote")
                                ? ""
                                : "<cbc:DueDate>" + due + "</cbc:DueDate>",
                        type,
                        code,
                        earlier.isEmpty()
                                ? ""
                                : "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>"
                                        + earlier
                                        + "</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>",
                        buyer,
                        email.isEmpty()
                                ? ""
                                : "<cac:Contact><cbc:ElectronicMail>"
                                        + email
                                        + "</cbc:ElectronicMail></cac:Contact>",
                        amount);
    }
}

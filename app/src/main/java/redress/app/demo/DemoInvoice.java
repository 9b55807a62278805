// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import redress.app.claim.Dropped;

/// An invoice between two businesses of the made-up country, written as a UBL 2.1 file, so that
/// what the demonstration files has come in by the front door.
///
/// @param net without the 19 % of VAT that are added
record DemoInvoice(
        String number, Firm seller, Firm buyer, LocalDate issued, LocalDate due, BigDecimal net) {

    private static final BigDecimal VAT = new BigDecimal("0.19");
    private static final String FILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
              <cbc:ID>%s</cbc:ID>
              <cbc:IssueDate>%s</cbc:IssueDate>
              <cbc:DueDate>%s</cbc:DueDate>
              <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
              <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
              <cac:AccountingSupplierParty>%s</cac:AccountingSupplierParty>
              <cac:AccountingCustomerParty>%s</cac:AccountingCustomerParty>
              <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">%s</cbc:TaxAmount></cac:TaxTotal>
              <cac:LegalMonetaryTotal>
                <cbc:LineExtensionAmount currencyID="EUR">%s</cbc:LineExtensionAmount>
                <cbc:TaxExclusiveAmount currencyID="EUR">%s</cbc:TaxExclusiveAmount>
                <cbc:TaxInclusiveAmount currencyID="EUR">%s</cbc:TaxInclusiveAmount>
                <cbc:PayableAmount currencyID="EUR">%s</cbc:PayableAmount>
              </cac:LegalMonetaryTotal>
              <cac:InvoiceLine>
                <cbc:ID>1</cbc:ID>
                <cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>
                <cbc:LineExtensionAmount currencyID="EUR">%s</cbc:LineExtensionAmount>
                <cac:Item><cbc:Name>Work as ordered</cbc:Name></cac:Item>
                <cac:Price><cbc:PriceAmount currencyID="EUR">%s</cbc:PriceAmount></cac:Price>
              </cac:InvoiceLine>
            </Invoice>
            """;
    private static final String PARTY =
            """
            <cac:Party>
                <cac:PostalAddress>
                  <cbc:StreetName>%s</cbc:StreetName><cbc:CityName>%s</cbc:CityName>
                  <cbc:PostalZone>%05d</cbc:PostalZone>
                  <cac:Country><cbc:IdentificationCode>ZZ</cbc:IdentificationCode></cac:Country>
                </cac:PostalAddress>
                <cac:PartyTaxScheme><cbc:CompanyID>%s</cbc:CompanyID>
                  <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
                <cac:PartyLegalEntity><cbc:RegistrationName>%s</cbc:RegistrationName></cac:PartyLegalEntity>
                <cac:Contact><cbc:ElectronicMail>%s</cbc:ElectronicMail></cac:Contact>
              </cac:Party>\
            """;

    /// The invoice as a file that somebody drops.
    Dropped file() {
        byte[] content = xml().getBytes(StandardCharsets.UTF_8);
        return new Dropped(number + ".xml", "application/xml", content.length, () -> content);
    }

    private String xml() {
        BigDecimal vat = net.multiply(VAT).setScale(2, RoundingMode.HALF_UP);
        BigDecimal gross = net.add(vat);
        return FILE.formatted(
                number,
                issued,
                due,
                party(seller),
                party(buyer),
                vat,
                net,
                net,
                gross,
                gross,
                net,
                net);
    }

    private static String party(Firm firm) {
        return PARTY.formatted(
                firm.street(),
                firm.place().substring(0, 1).toUpperCase(Locale.ROOT) + firm.place().substring(1),
                10_000 + firm.number() * 37 % 89_999,
                firm.vatId(),
                firm.name(),
                firm.email());
    }
}

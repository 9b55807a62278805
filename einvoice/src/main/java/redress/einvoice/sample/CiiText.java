// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Writes a bill as a Cross Industry Invoice, or as ZUGFeRD 1, which names a few elements
/// otherwise.
final class CiiText {
    private final Bill bill;
    private final Names names;
    private final boolean first;
    private final XmlText xml = new XmlText();

    /// The names that differ.
    ///
    /// @param header what the groups of the document are called after
    /// @param line what the groups of a line are called after
    private record Names(
            String root,
            String namespace,
            String profile,
            String context,
            String document,
            String transaction,
            String header,
            String line,
            String sums,
            String lineSums,
            String rate) {}

    private static final Names ZUGFERD_1 =
            new Names(
                    "CrossIndustryDocument",
                    "urn:ferd:CrossIndustryDocument:invoice:1p0",
                    "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort",
                    "SpecifiedExchangedDocumentContext",
                    "HeaderExchangedDocument",
                    "SpecifiedSupplyChainTradeTransaction",
                    "ApplicableSupplyChainTrade",
                    "SpecifiedSupplyChainTrade",
                    "SpecifiedTradeSettlementMonetarySummation",
                    "SpecifiedTradeSettlementMonetarySummation",
                    "ApplicablePercent");

    private CiiText(Bill bill, Names names) {
        this.bill = bill;
        this.names = names;
        this.first = names.equals(ZUGFERD_1);
    }

    /// After EN 16931, as in Factur-X, or after XRechnung, by the profile given.
    static byte[] cii(Bill bill, String profile) {
        Names names =
                new Names(
                        "CrossIndustryInvoice",
                        "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
                        profile,
                        "ExchangedDocumentContext",
                        "ExchangedDocument",
                        "SupplyChainTradeTransaction",
                        "ApplicableHeaderTrade",
                        "SpecifiedLineTrade",
                        "SpecifiedTradeSettlementHeaderMonetarySummation",
                        "SpecifiedTradeSettlementLineMonetarySummation",
                        "RateApplicablePercent");
        return new CiiText(bill, names).write();
    }

    static byte[] zugferd1(Bill bill) {
        return new CiiText(bill, ZUGFERD_1).write();
    }

    private byte[] write() {
        String old = first ? "12" : "100";
        String urn = "urn:un:unece:uncefact:data:standard:";
        xml.open(
                "rsm:%s xmlns:rsm=\"%s\" xmlns:ram=\"%sReusableAggregateBusinessInformationEntity:%s\" xmlns:udt=\"%sUnqualifiedDataType:%s\""
                        .formatted(
                                names.root,
                                names.namespace,
                                urn,
                                old,
                                urn,
                                old.equals("12") ? "15" : old));
        xml.open("rsm:" + names.context).open("ram:GuidelineSpecifiedDocumentContextParameter");
        xml.leaf("ram:ID", names.profile).close().close();
        xml.open("rsm:" + names.document).leaf("ram:ID", bill.number());
        if (first) {
            xml.leaf("ram:Name", "RECHNUNG");
        }
        xml.leaf("ram:TypeCode", bill.typeCode());
        day("ram:IssueDateTime", bill.issued());
        xml.close();
        transaction();
        return xml.bytes();
    }

    private void transaction() {
        xml.open("rsm:" + names.transaction);
        if (!first) {
            lines();
        }
        xml.open("ram:%sAgreement".formatted(names.header));
        xml.leaf("ram:BuyerReference", "K-2204");
        party("ram:SellerTradeParty", Bill.SELLER, true);
        party("ram:BuyerTradeParty", bill.buyer(), false);
        xml.close().open("ram:%sDelivery".formatted(names.header));
        xml.open("ram:ActualDeliverySupplyChainEvent");
        day("ram:OccurrenceDateTime", bill.issued().minusDays(3));
        xml.close().close();
        settlement();
        if (first) {
            lines();
        }
        xml.close();
    }

    private void party(String role, Bill.Firm firm, boolean seller) {
        xml.open(role).leaf("ram:Name", firm.name());
        if (seller) {
            xml.open("ram:DefinedTradeContact").leaf("ram:PersonName", "Ida Krämer");
            xml.open("ram:TelephoneUniversalCommunication");
            xml.leaf("ram:CompleteNumber", "+49 9900 12340").close();
            xml.open("ram:EmailURIUniversalCommunication");
            xml.leaf("ram:URIID", firm.email()).close().close();
        }
        xml.open("ram:PostalTradeAddress");
        xml.leaf("ram:PostcodeCode", firm.postcode());
        xml.leaf("ram:LineOne", firm.street());
        xml.leaf("ram:CityName", firm.town());
        xml.leaf("ram:CountryID", "DE").close();
        if (!firm.email().isEmpty() && !first) {
            xml.open("ram:URIUniversalCommunication");
            xml.leaf("ram:URIID schemeID=\"EM\"", firm.email()).close();
        }
        xml.open("ram:SpecifiedTaxRegistration");
        xml.leaf("ram:ID schemeID=\"VA\"", firm.vatId()).close().close();
    }

    private void settlement() {
        xml.open("ram:%sSettlement".formatted(names.header));
        xml.leaf("ram:PaymentReference", bill.number());
        xml.leaf("ram:InvoiceCurrencyCode", "EUR");
        xml.open("ram:SpecifiedTradeSettlementPaymentMeans").leaf("ram:TypeCode", "58");
        xml.open("ram:PayeePartyCreditorFinancialAccount");
        xml.leaf("ram:IBANID", Bill.IBAN).close().close();
        xml.open("ram:ApplicableTradeTax");
        amount("CalculatedAmount", bill.tax());
        xml.leaf("ram:TypeCode", "VAT");
        amount("BasisAmount", bill.net());
        xml.leaf("ram:CategoryCode", "S").leaf("ram:" + names.rate, "19").close();
        terms();
        totals();
        xml.close();
    }

    private void terms() {
        LocalDate until = bill.discountUntil();
        if (until != null) {
            xml.open("ram:SpecifiedTradePaymentTerms");
            xml.leaf("ram:Description", "2 % Skonto bei Zahlung bis " + until);
            day("ram:DueDateDateTime", until);
            xml.open("ram:ApplicableTradePaymentDiscountTerms");
            xml.leaf("ram:CalculationPercent", "2.00").close().close();
        }
        LocalDate due = bill.due();
        if (due != null || !bill.terms().isEmpty()) {
            xml.open("ram:SpecifiedTradePaymentTerms").leaf("ram:Description", bill.terms());
            if (due != null) {
                day("ram:DueDateDateTime", due);
            }
            xml.close();
        }
    }

    private void totals() {
        xml.open("ram:" + names.sums);
        amount("LineTotalAmount", bill.net());
        amount("ChargeTotalAmount", BigDecimal.ZERO);
        amount("AllowanceTotalAmount", BigDecimal.ZERO);
        amount("TaxBasisTotalAmount", bill.net());
        xml.leaf("ram:TaxTotalAmount currencyID=\"EUR\"", bill.tax().toPlainString());
        amount("GrandTotalAmount", bill.gross());
        amount("TotalPrepaidAmount", bill.prepaid());
        amount("DuePayableAmount", bill.payable());
        xml.close();
    }

    private void lines() {
        for (int i = 0; i < bill.items().size(); i++) {
            Bill.Item item = bill.items().get(i);
            xml.open("ram:IncludedSupplyChainTradeLineItem");
            xml.open("ram:AssociatedDocumentLineDocument");
            xml.leaf("ram:LineID", Integer.toString(i + 1)).close();
            xml.open("ram:SpecifiedTradeProduct").leaf("ram:Name", item.name()).close();
            xml.open("ram:%sAgreement".formatted(names.line));
            xml.open("ram:NetPriceProductTradePrice");
            xml.leaf("ram:ChargeAmount", item.price()).close().close();
            xml.open("ram:%sDelivery".formatted(names.line));
            xml.leaf("ram:BilledQuantity unitCode=\"%s\"".formatted(item.unit()), item.quantity());
            xml.close().open("ram:%sSettlement".formatted(names.line));
            xml.open("ram:ApplicableTradeTax").leaf("ram:TypeCode", "VAT");
            xml.leaf("ram:CategoryCode", "S").leaf("ram:" + names.rate, "19").close();
            xml.open("ram:" + names.lineSums);
            amount("LineTotalAmount", item.net());
            xml.close().close().close();
        }
    }

    // ZUGFeRD 1 repeats the currency with every amount.
    private void amount(String name, BigDecimal amount) {
        String currency = first ? " currencyID=\"EUR\"" : "";
        xml.leaf("ram:" + name + currency, amount.toPlainString());
    }

    private void day(String element, LocalDate day) {
        xml.open(element);
        xml.leaf("udt:DateTimeString format=\"102\"", day.format(DateTimeFormatter.BASIC_ISO_DATE));
        xml.close();
    }
}

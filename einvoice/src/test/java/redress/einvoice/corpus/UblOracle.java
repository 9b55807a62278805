// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.corpus;

import com.helger.ubl21.UBL21Marshaller;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.NullUnmarked;

/// Reads UBL headers by somebody else's typed library, ph-ubl21. Every getter of it may give null;
/// the sound samples have the groups that are asked for.
@NullUnmarked
final class UblOracle {
    private UblOracle() {}

    static Optional<Header> invoice(byte[] xml) {
        var marshaller = UBL21Marshaller.invoice();
        marshaller.setUseSchema(false);
        return Optional.ofNullable(marshaller.read(xml)).map(UblOracle::header);
    }

    static Optional<Header> creditNote(byte[] xml) {
        var marshaller = UBL21Marshaller.creditNote();
        marshaller.setUseSchema(false);
        return Optional.ofNullable(marshaller.read(xml)).map(UblOracle::header);
    }

    private static Header header(InvoiceType invoice) {
        PartyType seller = invoice.getAccountingSupplierParty().getParty();
        PartyType buyer = invoice.getAccountingCustomerParty().getParty();
        MonetaryTotalType total = invoice.getLegalMonetaryTotal();
        String header = Header.date(invoice.getDueDateValueLocal());
        return new Header(
                Header.text(invoice.getIDValue()),
                Header.text(invoice.getInvoiceTypeCodeValue()),
                Header.date(invoice.getIssueDateValueLocal()),
                List.of(header.isEmpty() ? means(invoice.getPaymentMeans()) : header),
                Header.text(invoice.getDocumentCurrencyCodeValue()),
                name(seller),
                vatId(seller),
                name(buyer),
                vatId(buyer),
                Header.amount(total.getTaxExclusiveAmountValue()),
                Header.amount(total.getTaxInclusiveAmountValue()),
                Header.amount(total.getPrepaidAmountValue()),
                Header.amount(total.getPayableAmountValue()),
                terms(invoice.getPaymentTerms()),
                accounts(invoice.getPaymentMeans()),
                invoice.getInvoiceLineCount());
    }

    private static Header header(CreditNoteType note) {
        PartyType seller = note.getAccountingSupplierParty().getParty();
        PartyType buyer = note.getAccountingCustomerParty().getParty();
        MonetaryTotalType total = note.getLegalMonetaryTotal();
        return new Header(
                Header.text(note.getIDValue()),
                Header.text(note.getCreditNoteTypeCodeValue()),
                Header.date(note.getIssueDateValueLocal()),
                List.of(means(note.getPaymentMeans())),
                Header.text(note.getDocumentCurrencyCodeValue()),
                name(seller),
                vatId(seller),
                name(buyer),
                vatId(buyer),
                Header.amount(total.getTaxExclusiveAmountValue()),
                Header.amount(total.getTaxInclusiveAmountValue()),
                Header.amount(total.getPrepaidAmountValue()),
                Header.amount(total.getPayableAmountValue()),
                terms(note.getPaymentTerms()),
                accounts(note.getPaymentMeans()),
                note.getCreditNoteLineCount());
    }

    private static String means(List<PaymentMeansType> means) {
        return means.stream()
                .flatMap(m -> Stream.ofNullable(m.getPaymentDueDateValueLocal()))
                .map(Header::date)
                .findFirst()
                .orElse("");
    }

    private static String name(PartyType party) {
        return Stream.concat(
                        party.getPartyLegalEntity().stream()
                                .flatMap(e -> Stream.ofNullable(e.getRegistrationNameValue())),
                        party.getPartyName().stream()
                                .flatMap(n -> Stream.ofNullable(n.getNameValue())))
                .map(Header::text)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String vatId(PartyType party) {
        return party.getPartyTaxScheme().stream()
                .filter(s -> s.getTaxScheme() != null)
                .filter(s -> "VAT".equals(s.getTaxScheme().getIDValue()))
                .map(s -> Header.text(s.getCompanyIDValue()))
                .findFirst()
                .orElse("");
    }

    private static List<String> terms(List<PaymentTermsType> terms) {
        return terms.stream()
                .map(t ->
                        String.join(
                                " ",
                                t.getNote().stream().map(n -> Header.text(n.getValue())).toList()))
                .toList();
    }

    private static List<String> accounts(List<PaymentMeansType> means) {
        return means.stream()
                .flatMap(m -> Stream.ofNullable(m.getPayeeFinancialAccount()))
                .map(a -> Header.text(a.getIDValue()))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.ubl;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Attachment;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceKind;
import redress.einvoice.Origin;
import redress.einvoice.Party;
import redress.einvoice.PaymentTerm;
import redress.einvoice.References;
import redress.einvoice.Syntax;
import redress.einvoice.Term;
import redress.einvoice.internal.Attachments;
import redress.einvoice.internal.PartyTerms;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.terms.DueDates;
import redress.einvoice.internal.xml.Element;

/// Reads a UBL 2.1 Invoice or CreditNote from its root element.
public final class UblInvoice {
    private final Element root;
    private final Values values;

    public UblInvoice(Element root, Values values) {
        this.root = root;
        this.values = values;
    }

    /// The invoice; `file` says where it comes from.
    public Invoice read(Origin file) {
        Origin origin = file.withProfile(values.text(root, "CustomizationID", Term.PROFILE));
        String typeCode = values.text(root, "InvoiceTypeCode|CreditNoteTypeCode", Term.TYPE_CODE);
        LocalDate issueDate = values.date(root, "IssueDate", Term.ISSUE_DATE);
        UblTerms terms = new UblTerms(root, values);
        List<PaymentTerm> all = terms.read();
        String currency = values.text(root, "DocumentCurrencyCode", Term.CURRENCY);
        values.text(root, "TaxCurrencyCode", Term.TAX_CURRENCY);
        UblLines lines = new UblLines(root, values);
        return new Invoice(
                origin,
                values.text(root, "ID", Term.NUMBER),
                kind(typeCode, origin.syntax()),
                typeCode,
                issueDate,
                new DueDates(values, issueDate).decide(terms.stated(), all),
                all,
                party("AccountingSupplierParty", PartyTerms.SELLER),
                party("AccountingCustomerParty", PartyTerms.BUYER),
                currency,
                UblTotals.read(root, values, currency),
                values.date(root, "Delivery/ActualDeliveryDate", Term.DELIVERY_DATE),
                references(),
                UblPayment.read(root, values),
                lines.read(),
                lines.count(),
                values.texts(root, "Note", Term.NOTE),
                attachments(),
                values.sources());
    }

    private static InvoiceKind kind(@Nullable String typeCode, Syntax syntax) {
        InvoiceKind kind = InvoiceKind.ofTypeCode(typeCode);
        return syntax == Syntax.UBL_CREDIT_NOTE && !kind.isCredit()
                ? InvoiceKind.CREDIT_NOTE
                : kind;
    }

    private Party party(String role, PartyTerms terms) {
        return new UblParty(values, terms).read(root.find(role + "/Party"));
    }

    private References references() {
        List<References.Preceding> preceding =
                root.all("BillingReference/InvoiceDocumentReference").stream()
                        .flatMap(reference -> preceding(reference).stream())
                        .toList();
        return new References(
                values.text(root, "BuyerReference", Term.BUYER_REFERENCE),
                values.text(root, "ContractDocumentReference/ID", Term.CONTRACT),
                values.text(root, "OrderReference/ID", Term.PURCHASE_ORDER),
                preceding);
    }

    private List<References.Preceding> preceding(Element reference) {
        String number = values.text(reference, "ID", Term.PRECEDING_INVOICE);
        LocalDate date = values.date(reference, "IssueDate", Term.PRECEDING_DATE);
        return number == null ? List.of() : List.of(new References.Preceding(number, date));
    }

    private List<Attachment> attachments() {
        Attachments attachments = new Attachments();
        attachments.decode(
                root.all(
                        "AdditionalDocumentReference/Attachment/" + "EmbeddedDocumentBinaryObject"),
                values);
        return attachments.list();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.cii;

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
import redress.einvoice.Term;
import redress.einvoice.internal.Attachments;
import redress.einvoice.internal.PartyTerms;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.terms.DueDates;
import redress.einvoice.internal.xml.Element;

/// Reads a Cross Industry Invoice or a ZUGFeRD 1 document from its root element.
public final class CiiInvoice {
    private final Element root;
    private final Values values;

    public CiiInvoice(Element root, Values values) {
        this.root = root;
        this.values = values;
    }

    /// The invoice; `file` says where it comes from.
    public Invoice read(Origin file) {
        String typeCode = values.text(root, Paths.DOCUMENT + "TypeCode", Term.TYPE_CODE);
        LocalDate issueDate =
                values.date(root, Paths.DOCUMENT + "IssueDateTime" + Paths.DAY, Term.ISSUE_DATE);
        List<PaymentTerm> terms = new CiiTerms(root, values).read();
        String currency =
                values.text(root, Paths.SETTLEMENT + "InvoiceCurrencyCode", Term.CURRENCY);
        CiiLines lines = new CiiLines(root, values);
        return new Invoice(
                file.withProfile(profile()),
                values.text(root, Paths.DOCUMENT + "ID", Term.NUMBER),
                InvoiceKind.ofTypeCode(typeCode),
                typeCode,
                issueDate,
                new DueDates(values, issueDate).decide(null, terms),
                terms,
                party("SellerTradeParty", PartyTerms.SELLER),
                party("BuyerTradeParty", PartyTerms.BUYER),
                currency,
                CiiTotals.read(root, values, currency),
                deliveryDate(),
                references(),
                CiiPayment.read(root, values),
                lines.read(),
                lines.count(),
                values.texts(root, Paths.DOCUMENT + "IncludedNote/Content", Term.NOTE),
                attachments(),
                values.sources());
    }

    private @Nullable String profile() {
        return values.text(
                root,
                Paths.CONTEXT + "GuidelineSpecifiedDocumentContextParameter/ID",
                Term.PROFILE);
    }

    private Party party(String role, PartyTerms terms) {
        return new CiiParty(values, terms).read(root.find(Paths.AGREEMENT + role));
    }

    private @Nullable LocalDate deliveryDate() {
        return values.date(
                root,
                Paths.DELIVERY + "ActualDeliverySupplyChainEvent/OccurrenceDateTime" + Paths.DAY,
                Term.DELIVERY_DATE);
    }

    private References references() {
        values.text(root, Paths.SETTLEMENT + "TaxCurrencyCode", Term.TAX_CURRENCY);
        List<References.Preceding> preceding =
                root.all(Paths.SETTLEMENT + "InvoiceReferencedDocument").stream()
                        .flatMap(reference -> preceding(reference).stream())
                        .toList();
        return new References(
                values.text(root, Paths.AGREEMENT + "BuyerReference", Term.BUYER_REFERENCE),
                reference("ContractReferencedDocument", Term.CONTRACT),
                reference("BuyerOrderReferencedDocument", Term.PURCHASE_ORDER),
                preceding);
    }

    private @Nullable String reference(String document, Term term) {
        return values.text(root, Paths.AGREEMENT + document + Paths.REFERENCE, term);
    }

    private List<References.Preceding> preceding(Element reference) {
        String number = values.text(reference, "IssuerAssignedID|ID", Term.PRECEDING_INVOICE);
        LocalDate date =
                values.date(
                        reference,
                        "FormattedIssueDateTime|IssueDateTime" + Paths.DAY,
                        Term.PRECEDING_DATE);
        return number == null ? List.of() : List.of(new References.Preceding(number, date));
    }

    private List<Attachment> attachments() {
        Attachments attachments = new Attachments();
        attachments.decode(
                root.all(Paths.AGREEMENT + "AdditionalReferencedDocument/AttachmentBinaryObject"),
                values);
        return attachments.list();
    }
}

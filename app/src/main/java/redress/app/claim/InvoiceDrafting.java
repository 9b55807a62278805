// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redress.app.party.Identity;
import redress.einvoice.Address;
import redress.einvoice.DueDateSource;
import redress.einvoice.Finding;
import redress.einvoice.Identifier;
import redress.einvoice.Invoice;
import redress.einvoice.Party;
import redress.einvoice.References;
import redress.einvoice.Term;
import redress.einvoice.Totals;

/// Turns an invoice that was read into the parties and the bill of a draft, each value with its
/// place in the file.
final class InvoiceDrafting {

    private static final Map<String, Term> SELLER =
            Map.of(
                    "name", Term.SELLER_NAME,
                    "vatId", Term.SELLER_VAT_ID,
                    "registerNumber", Term.SELLER_LEGAL_ID,
                    "email", Term.SELLER_EMAIL,
                    "phone", Term.SELLER_TELEPHONE,
                    "street", Term.SELLER_STREET,
                    "postcode", Term.SELLER_POSTCODE,
                    "city", Term.SELLER_CITY,
                    "country", Term.SELLER_COUNTRY);
    private static final Map<String, Term> BUYER =
            Map.of(
                    "name", Term.BUYER_NAME,
                    "vatId", Term.BUYER_VAT_ID,
                    "registerNumber", Term.BUYER_LEGAL_ID,
                    "email", Term.BUYER_EMAIL,
                    "phone", Term.BUYER_TELEPHONE,
                    "street", Term.BUYER_STREET,
                    "postcode", Term.BUYER_POSTCODE,
                    "city", Term.BUYER_CITY,
                    "country", Term.BUYER_COUNTRY);

    private final Invoice invoice;

    InvoiceDrafting(Invoice invoice) {
        this.invoice = invoice;
    }

    Business seller() {
        return business(invoice.seller(), SELLER);
    }

    Business buyer() {
        return business(invoice.buyer(), BUYER);
    }

    /// The bill; `kept` is where the file's bytes are.
    Bill bill(@Nullable UUID kept, List<Finding> findings) {
        return new Bill(
                UUID.randomUUID(),
                paper(kept, findings),
                text(invoice.number()),
                invoice.issueDate(),
                invoice.deliveryDate(),
                invoice.due().date(),
                text(invoice.currency()),
                invoice.totalWithVat().orElse(null),
                open(),
                List.of(),
                open() != null && open().signum() > 0,
                billOrigins());
    }

    /// What is to be paid; where the invoice does not say, the total less what was prepaid.
    private @Nullable BigDecimal open() {
        Totals totals = invoice.totals();
        BigDecimal prepaid = totals.prepaid();
        return invoice.amountDue()
                .or(() ->
                        invoice.totalWithVat()
                                .map(total -> prepaid == null ? total : total.subtract(prepaid)))
                .orElse(null);
    }

    private Paper paper(@Nullable UUID kept, List<Finding> findings) {
        return new Paper(
                kept,
                invoice.origin().fileName(),
                invoice.kind().word(),
                invoice.references().preceding().stream()
                        .map(References.Preceding::number)
                        .findFirst()
                        .orElse(""),
                findings.stream().map(Note::of).toList());
    }

    private Origins billOrigins() {
        Map<String, Origin> all = new TreeMap<>();
        put(all, "number", Term.NUMBER, Origin.Kind.FILE);
        put(all, "issued", Term.ISSUE_DATE, Origin.Kind.FILE);
        put(all, "delivered", Term.DELIVERY_DATE, Origin.Kind.FILE);
        put(all, "currency", Term.CURRENCY, Origin.Kind.FILE);
        put(all, "total", Term.GROSS_TOTAL, Origin.Kind.FILE);
        put(all, "open", Term.GROSS_TOTAL, Origin.Kind.FILE);
        put(all, "open", Term.AMOUNT_DUE, Origin.Kind.FILE);
        DueDateSource source = invoice.due().source();
        switch (source) {
            case STATED -> put(all, "due", Term.DUE_DATE, Origin.Kind.FILE);
            case SEVERAL_TERMS -> put(all, "due", Term.DUE_DATE, Origin.Kind.SEVERAL);
            case TERMS_TEXT -> put(all, "due", Term.PAYMENT_TERMS, Origin.Kind.TERMS);
            case NONE -> {}
        }
        return new Origins(all);
    }

    private Business business(Party party, Map<String, Term> terms) {
        Map<String, Origin> all = new TreeMap<>();
        terms.forEach((field, term) -> put(all, field, term, Origin.Kind.FILE));
        Address address = party.address();
        return new Business(
                new Identity(
                        name(party),
                        text(party.vatId()),
                        text(party.legalId() == null ? null : party.legalId().value()),
                        email(party),
                        text(party.contact().telephone()),
                        text(String.join(", ", address.lines())),
                        text(address.postcode()),
                        text(address.city()),
                        text(address.country())),
                new Origins(all));
    }

    private static String name(Party party) {
        return text(party.registeredName() == null ? party.tradingName() : party.registeredName());
    }

    /// The contact's address, else an electronic address that is one of e-mail.
    private static String email(Party party) {
        String contact = text(party.contact().email());
        Identifier endpoint = party.endpoint();
        if (!contact.isEmpty() || endpoint == null || !"EM".equals(endpoint.scheme())) {
            return contact;
        }
        return text(endpoint.value());
    }

    private void put(Map<String, Origin> all, String field, Term term, Origin.Kind kind) {
        invoice.source(term)
                .ifPresent(source ->
                        all.put(
                                field,
                                new Origin(kind, term.code(), source.path(), source.written())));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : Entries.clean(value);
    }
}

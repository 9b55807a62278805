// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UblInvoiceTest {
    private final Invoice invoice = Samples.read(Samples.bytes("xrechnung-ubl.xml")).invoice();

    @Test
    void readsTheHeader() {
        assertThat(invoice.number()).isEqualTo("RE-2026-0417");
        assertThat(invoice.kind()).isEqualTo(InvoiceKind.INVOICE);
        assertThat(invoice.issueDate()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(invoice.due())
                .isEqualTo(new DueDate(LocalDate.of(2026, 4, 1), DueDateSource.STATED));
        assertThat(invoice.deliveryDate()).isEqualTo(LocalDate.of(2026, 2, 26));
        assertThat(invoice.currency()).isEqualTo("EUR");
        assertThat(invoice.references())
                .isEqualTo(new References("K-2204", "RV-2025-9", "B-77120", List.of()));
        assertThat(invoice.origin().syntax()).isEqualTo(Syntax.UBL_INVOICE);
        assertThat(invoice.origin().profile()).endsWith("xrechnung_3.0");
    }

    @Test
    void readsTheSellerUnderItsRegisteredName() {
        Party seller = invoice.seller();
        assertThat(seller.registeredName()).isEqualTo("Holzwerk Sonnental GmbH");
        assertThat(seller.tradingName()).isEqualTo("Holzwerk");
        assertThat(seller.vatId()).isEqualTo("DE999000111");
        assertThat(seller.taxNumber()).isEqualTo("99/123/45678");
        assertThat(seller.legalId()).isEqualTo(new Identifier("HRB 99123", "0002"));
        assertThat(seller.endpoint())
                .isEqualTo(new Identifier("rechnung@holzwerk-sonnental.example", "EM"));
        assertThat(seller.contact())
                .isEqualTo(
                        new Party.Contact(
                                "Ida Krämer",
                                "ida.kraemer@holzwerk-sonnental.example",
                                "+49 9900 12340"));
    }

    @Test
    void readsTheBuyerWithItsAddress() {
        assertThat(invoice.buyer().registeredName()).isEqualTo("Möbelhaus Nordlicht AG");
        assertThat(invoice.buyer().vatId()).isEqualTo("DE999000222");
        assertThat(invoice.buyer().address())
                .isEqualTo(
                        new Address(
                                List.of("Am Kai 12", "Hof 3"), "Nordhafen", "99077", null, "DE"));
    }

    @Test
    void keepsTheTotalsAsWritten() {
        assertThat(invoice.totals().gross()).isEqualTo(new BigDecimal("2380.00"));
        assertThat(invoice.totals().prepaid()).isEqualTo(new BigDecimal("380.00"));
        assertThat(invoice.totals().tax()).isEqualTo(new BigDecimal("380.00"));
        assertThat(invoice.amountDue()).contains(new BigDecimal("2000.00"));
    }

    @Test
    void findsDiscountAndAgreedInterestInTheTerms() {
        PaymentTerm term = invoice.terms().getFirst();
        assertThat(term.discounts())
                .containsExactly(new PaymentTerm.Discount(new BigDecimal("2.00"), null, 10, null));
        assertThat(term.interest())
                .isEqualTo(
                        new PaymentTerm.AgreedInterest(
                                new BigDecimal("12.00"), "#VERZUG#TAGE=30#PROZENT=12.00#"));
    }

    @Test
    void keepsTheLinesAndHowToPay() {
        assertThat(invoice.lineCount()).isEqualTo(2);
        assertThat(invoice.lines().get(1))
                .isEqualTo(
                        new InvoiceLine(
                                "2",
                                "Aufmaß und Montage",
                                new BigDecimal("6.5"),
                                "HUR",
                                new BigDecimal("400.00"),
                                true));
        assertThat(invoice.payment())
                .isEqualTo(
                        new Payment("58", "RE-2026-0417", List.of("DE02120300000000202051"), null));
    }

    @Test
    void keepsAttachmentsAsEvidence() {
        Attachment attachment = invoice.attachments().getFirst();
        assertThat(attachment.name()).isEqualTo("stunden.csv");
        assertThat(attachment.mimeType()).isEqualTo("text/csv");
        assertThat(new String(attachment.bytes(), StandardCharsets.UTF_8))
                .startsWith("Tag;Stunden");
    }

    @Test
    void saysWhereAValueCameFrom() {
        assertThat(invoice.source(Term.BUYER_NAME))
                .contains(
                        new Source(
                                Term.BUYER_NAME,
                                "/Invoice/cac:AccountingCustomerParty/cac:Party/"
                                        + "cac:PartyLegalEntity/cbc:RegistrationName",
                                "Möbelhaus Nordlicht AG"));
        assertThat(invoice.source(Term.LINE_ITEM).orElseThrow().path())
                .isEqualTo("/Invoice/cac:InvoiceLine[1]/cac:Item/cbc:Name");
    }
}

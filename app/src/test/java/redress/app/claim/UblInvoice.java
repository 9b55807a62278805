// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

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
        boolean invoice = root.equals("Invoice");
        String reference =
                "<cac:BillingReference><cac:InvoiceDocumentReference>%s</cac:InvoiceDocumentReference>"
                        + "</cac:BillingReference>";
        String contact = "<cac:Contact>%s</cac:Contact>";
        return form().replace("{root}", root)
                .replace("{number}", number)
                .replace("{issued}", issued)
                .replace("{due}", invoice ? element("DueDate", due) : "")
                .replace(
                        "{kind}",
                        invoice
                                ? element("InvoiceTypeCode", "380")
                                : element("CreditNoteTypeCode", "381"))
                .replace("{earlier}", within(reference, element("ID", earlier)))
                .replace("{buyer}", buyer)
                .replace("{contact}", within(contact, element("ElectronicMail", email)))
                .replace("{amount}", amount);
    }

    private static String within(String outer, String inner) {
        return inner.isEmpty() ? "" : outer.replace("%s", inner);
    }

    private static String element(String name, String value) {
        return value.isEmpty() ? "" : "<cbc:%1$s>%2$s</cbc:%1$s>".formatted(name, value);
    }

    private static String form() {
        try (InputStream file = UblInvoice.class.getResourceAsStream("ubl.xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

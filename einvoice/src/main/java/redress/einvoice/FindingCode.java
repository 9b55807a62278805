// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.Locale;

/// Every code that a finding can carry, with its severity and its meaning. The list in
/// `docs/reference/invoice-findings.md` is made from it.
public enum FindingCode {
    FILE_EMPTY(Severity.ERROR, "The file has no bytes."),
    FILE_TOO_LARGE(Severity.ERROR, "The file is larger than 20 MB."),
    FILE_TYPE_UNKNOWN(Severity.ERROR, "The file is neither XML nor PDF."),
    NOT_AN_INVOICE(Severity.ERROR, "The file is another kind of document, or holds no invoice."),
    SYNTAX_NOT_SUPPORTED(
            Severity.ERROR,
            "The file is an invoice in a language that is not read, such as FatturaPA."),
    PDF_DAMAGED(Severity.ERROR, "The PDF is damaged beyond repair."),
    PDF_ENCRYPTED(Severity.ERROR, "The PDF is encrypted."),
    PDF_TOO_LARGE(
            Severity.ERROR, "The PDF's structure, or a file inside it, is larger than is read."),
    PDF_WITHOUT_INVOICE(Severity.ERROR, "The PDF holds no invoice in XML."),
    PDF_ODD(Severity.INFO, "The PDF is not quite what it calls itself; the invoice was read."),
    PDF_FOREIGN_NAME(
            Severity.WARNING,
            "The invoice inside the PDF has another name than the standards give."),
    SEVERAL_INVOICES(Severity.WARNING, "The PDF holds several invoices; the first was read."),
    NOT_A_STATEMENT(Severity.ERROR, "The file is not a bank statement of ISO 20022."),
    ENTRY_NOT_BOOKED(Severity.INFO, "A bank entry is announced, not booked; it was left out."),
    ENTRY_UNREADABLE(
            Severity.WARNING, "A bank entry lacks amount, currency, day or direction; left out."),
    ENTRIES_CUT(Severity.WARNING, "The bank statement has more entries than are read."),
    XML_MALFORMED(Severity.ERROR, "The XML is not well-formed; line and column are given."),
    XML_DOCTYPE(Severity.ERROR, "The XML declares a DOCTYPE or refers to another file."),
    XML_TOO_DEEP(Severity.ERROR, "Elements stand too deep inside each other."),
    XML_TOO_LARGE(Severity.ERROR, "There are too many elements, or too much text in one."),
    XML_ENCODING_UNKNOWN(
            Severity.WARNING, "The declared encoding does not exist; UTF-8 was assumed."),
    XML_INSTRUCTION(
            Severity.WARNING,
            "The XML carries processing instructions, as templates and tests do."),
    ELEMENT_OUT_OF_PLACE(
            Severity.WARNING,
            "An element stands where the standard has none, or in another order."),
    PROFILE_UNKNOWN(
            Severity.WARNING,
            "The invoice follows no known specification (BT-24), or a foreign one."),
    RULE_BROKEN(
            Severity.INFO,
            "A business rule of EN 16931 or XRechnung is broken; the message begins with its name."),
    ACCOUNT_UNLIKELY(Severity.WARNING, "An IBAN has a wrong check digit or length."),
    TEXT_CUT(Severity.WARNING, "A text is very long; its beginning was kept."),
    AMOUNT_UNREADABLE(
            Severity.ERROR, "An amount is not a plain decimal such as 1250.00; it was left out."),
    DATE_UNREADABLE(Severity.ERROR, "A date is not one that exists; it was left out."),
    LINES_CUT(Severity.INFO, "The invoice has more lines than are kept."),
    NUMBER_MISSING(Severity.WARNING, "The invoice has no number (BT-1)."),
    ISSUE_DATE_MISSING(Severity.WARNING, "The invoice has no issue date (BT-2)."),
    TYPE_CODE_MISSING(Severity.WARNING, "The invoice has no type code (BT-3)."),
    TYPE_CODE_UNKNOWN(Severity.WARNING, "The type code (BT-3) is none of EN 16931's."),
    CURRENCY_MISSING(Severity.WARNING, "The invoice has no currency (BT-5)."),
    CURRENCY_UNKNOWN(Severity.WARNING, "The currency (BT-5) is no ISO 4217 code that is paid in."),
    SELLER_NAME_MISSING(Severity.WARNING, "The seller has no name (BT-27)."),
    BUYER_NAME_MISSING(Severity.WARNING, "The buyer has no name (BT-44)."),
    BUYER_ID_MISSING(
            Severity.INFO, "The buyer has no VAT number, registration or other identifier."),
    BUYER_EMAIL_MISSING(Severity.INFO, "The buyer's e-mail is not in the invoice."),
    TOTAL_MISSING(Severity.WARNING, "The invoice has no total with VAT (BT-112)."),
    AMOUNT_DUE_MISSING(Severity.WARNING, "The invoice has no amount due (BT-115)."),
    LINES_MISSING(Severity.INFO, "The invoice has no lines."),
    CREDIT_NOTE(Severity.WARNING, "It is a credit note; it lowers what is owed."),
    CORRECTED_INVOICE(Severity.WARNING, "It corrects an earlier invoice."),
    PARTIAL_INVOICE(Severity.WARNING, "It is one of several invoices for the same work."),
    SELF_BILLED(Severity.INFO, "The buyer wrote it in the seller's name."),
    FACTORED(Severity.WARNING, "The claim was sold to a factor."),
    PRO_FORMA(Severity.WARNING, "It is a pro-forma invoice, which claims nothing yet."),
    PRECEDING_INVOICE(Severity.INFO, "It refers to an earlier invoice."),
    INTEREST_INVOICE(Severity.WARNING, "It charges interest or a reminder fee itself."),
    SAID_TO_BE_PAID(Severity.WARNING, "Its text says that it was paid."),
    DIRECT_DEBIT(Severity.INFO, "The seller was to collect the amount itself."),
    PAYEE_DIFFERS(Severity.WARNING, "Payment goes to somebody other than the seller."),
    NEGATIVE_TOTAL(Severity.WARNING, "The total is negative: the seller owes the buyer."),
    NOTHING_DUE(Severity.WARNING, "The amount due is zero or negative."),
    PREPAID(Severity.WARNING, "A part was paid already."),
    TAX_CURRENCY_DIFFERS(Severity.INFO, "VAT is accounted in another currency."),
    AMOUNT_TOO_PRECISE(
            Severity.WARNING, "An amount has more decimals than its currency is paid in."),
    SUM_DIFFERS(Severity.WARNING, "An amount differs from the sum of its parts; it is kept."),
    DUE_BEFORE_ISSUED(Severity.WARNING, "The due date is before the issue date."),
    DATE_UNLIKELY(Severity.WARNING, "A date is before 1990 or after 2100."),
    DUE_DATE_MISSING(
            Severity.WARNING, "No due date is stated and none can be told from the terms."),
    DUE_DATE_DERIVED(Severity.WARNING, "The due date was derived from the words of the terms."),
    SEVERAL_DUE_DATES(
            Severity.WARNING, "Several due dates are stated; the message says which holds."),
    EARLY_PAYMENT_DISCOUNT(Severity.INFO, "A discount for early payment (Skonto) was offered."),
    AGREED_INTEREST(
            Severity.WARNING, "The terms name a rate of interest for late payment; it may hold."),
    ATTACHMENT_UNREADABLE(Severity.WARNING, "An attachment could not be read; it was left out."),
    ATTACHMENT_VIRUS(
            Severity.ERROR, "An attachment is a virus scanner's test file; it was left out."),
    ATTACHMENT_PROGRAM(Severity.WARNING, "An attachment is a program, not a document."),
    ATTACHMENT_RENAMED(
            Severity.WARNING, "An attachment has a name with a path; only its end was kept.");

    private final Severity severity;
    private final String meaning;

    FindingCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /// The stable word: `due-before-issued`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /// What it means, in one sentence.
    public String meaning() {
        return meaning;
    }
}

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
    PDF_FOREIGN_NAME(
            Severity.WARNING,
            "The invoice inside the PDF has another name than the standards give."),
    SEVERAL_INVOICES(Severity.WARNING, "The PDF holds several invoices; the first was read."),
    XML_MALFORMED(Severity.ERROR, "The XML is not well-formed; line and column are given."),
    XML_DOCTYPE(Severity.ERROR, "The XML declares a DOCTYPE or refers to another file."),
    XML_TOO_DEEP(Severity.ERROR, "Elements stand too deep inside each other."),
    XML_TOO_LARGE(Severity.ERROR, "There are too many elements, or too much text in one."),
    XML_ENCODING_UNKNOWN(
            Severity.WARNING, "The declared encoding does not exist; UTF-8 was assumed."),
    TEXT_CUT(Severity.WARNING, "A text is very long; its beginning was kept."),
    AMOUNT_UNREADABLE(
            Severity.ERROR, "An amount is not a plain decimal such as 1250.00; it was left out."),
    DATE_UNREADABLE(Severity.ERROR, "A date is not one that exists; it was left out."),
    LINES_CUT(Severity.INFO, "The invoice has more lines than are kept."),
    NUMBER_MISSING(Severity.WARNING, "The invoice has no number (BT-1)."),
    ISSUE_DATE_MISSING(Severity.WARNING, "The invoice has no issue date (BT-2)."),
    TYPE_CODE_MISSING(Severity.WARNING, "The invoice has no type code (BT-3)."),
    TYPE_CODE_UNKNOWN(Severity.WARNING, "The type code (BT-3) is none of EN 16931's."),
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

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.InvoiceReader;
import redress.einvoice.internal.FileType;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.xml.Element;
import redress.einvoice.internal.xml.XmlLimits;
import redress.einvoice.internal.xml.XmlReader;
import redress.einvoice.internal.xml.XmlReading;

/// Reads the booked entries of a camt.052, camt.053 or camt.054 message, any version: elements are
/// found by their local name. Bounded like the reader of invoices.
///
/// Source: ISO 20022, BankToCustomerAccountReport, BankToCustomerStatement,
/// BankToCustomerDebitCreditNotification, versions 01 to 13.
public final class BankStatementReader {
    private static final String STATEMENTS =
            "BkToCstmrStmt|BkToCstmrAcctRpt|BkToCstmrDbtCdtNtfctn/Stmt|Rpt|Ntfctn";
    private static final Pattern MT940 = Pattern.compile("(?s)\\A\\s*(\\{1:|:\\d{2}[A-Z]?:)");

    private BankStatementReader() {}

    /// What these bytes hold; `fileName` is how findings speak of the file.
    public static StatementReading read(byte[] bytes, String fileName) {
        return unfit(bytes, fileName).orElseGet(() -> readXml(bytes, fileName));
    }

    private static StatementReading readXml(byte[] bytes, String fileName) {
        return switch (XmlReader.read(bytes, fileName, XmlLimits.STATEMENT)) {
            case XmlReading.Broken(Finding reason) -> new StatementReading.Refused(List.of(reason));
            case XmlReading.Tree(Element root, List<Finding> findings) -> read(root, findings);
        };
    }

    private static Optional<StatementReading> unfit(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            return Optional.of(
                    refused(
                            FindingCode.FILE_EMPTY,
                            fileName,
                            "The file is empty; choose another."));
        }
        if (bytes.length > InvoiceReader.MOST_BYTES) {
            return Optional.of(
                    refused(
                            FindingCode.FILE_TOO_LARGE,
                            fileName,
                            "The file has %d bytes; at most %d are read. Ask the bank for a shorter period."
                                    .formatted(bytes.length, InvoiceReader.MOST_BYTES)));
        }
        return FileType.of(bytes) == FileType.XML
                ? Optional.empty()
                : Optional.of(notXml(bytes, fileName));
    }

    private static StatementReading notXml(byte[] bytes, String fileName) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        if (MT940.matcher(head).find()) {
            return refused(
                    FindingCode.SYNTAX_NOT_SUPPORTED,
                    fileName,
                    "The file is an MT940 or MT942 statement, which is not read; ask the bank for"
                            + " camt.053.");
        }
        return refused(
                FindingCode.FILE_TYPE_UNKNOWN,
                fileName,
                "The file is not XML; choose a camt.053, camt.054 or camt.052 file.");
    }

    private static StatementReading read(Element root, List<Finding> found) {
        Optional<Element> document =
                root.localName().equals("Document") ? Optional.of(root) : root.find("Document");
        List<Element> statements = document.map(d -> d.all(STATEMENTS)).orElse(List.of());
        if (statements.isEmpty()) {
            return refused(
                    FindingCode.NOT_A_STATEMENT,
                    root.path(),
                    "The file is an XML document with the root \"%s\", not a bank statement; choose a camt.053, camt.054 or camt.052 file."
                            .formatted(Written.quote(root.localName())));
        }
        EntryReader reader = new EntryReader(found);
        List<Entry> entries = new ArrayList<>();
        statements.forEach(statement -> entries.addAll(reader.read(statement)));
        return new StatementReading.Read(new BankStatement(entries), reader.findings());
    }

    private static StatementReading refused(FindingCode code, String where, String message) {
        return new StatementReading.Refused(List.of(Finding.of(code, where, message)));
    }
}

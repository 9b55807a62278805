// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import redress.einvoice.internal.Attachments;
import redress.einvoice.internal.pdf.EmbeddedFile;
import redress.einvoice.internal.pdf.PdfFiles;

/// Reads the invoice inside a PDF: ZUGFeRD, Factur-X, XRechnung, or any XML that is one.
///
/// @param fileName the PDF
/// @param sha256 of the PDF
record PdfInvoice(String fileName, String sha256) {
    /// The names that the standards give, in lower case, the newest first.
    private static final List<String> NAMES =
            List.of("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml");

    Reading read(byte[] pdf) {
        return switch (PdfFiles.in(pdf, fileName)) {
            case PdfFiles.Broken(Finding reason) -> new Reading.Refused(List.of(reason));
            case PdfFiles.Found found -> read(found);
        };
    }

    private Reading read(PdfFiles.Found found) {
        List<EmbeddedFile> files = found.files();
        List<EmbeddedFile> candidates =
                files.stream()
                        .filter(PdfInvoice::isXml)
                        .sorted(Comparator.comparingInt(PdfInvoice::rank))
                        .toList();
        List<Finding> refusals = new ArrayList<>();
        for (EmbeddedFile candidate : candidates) {
            Reading reading = read(candidate);
            if (reading instanceof Reading.Read(Invoice invoice, List<Finding> findings)) {
                List<Finding> all = new ArrayList<>(findings);
                found.oddities().forEach(oddity -> all.add(odd(oddity)));
                return complete(invoice, all, candidate, files);
            }
            refusals.addAll(reading.findings());
        }
        refusals.addFirst(withoutInvoice(files));
        return new Reading.Refused(refusals);
    }

    private Reading read(EmbeddedFile file) {
        byte[] content = file.content();
        if (content == null) {
            return new Reading.Refused(
                    List.of(
                            Finding.of(
                                    FindingCode.PDF_TOO_LARGE,
                                    file.name(),
                                    "The file \"%s\" inside the PDF was not read: %s."
                                            .formatted(file.name(), file.trouble()))));
        }
        return new XmlInvoice(fileName, sha256, file.name()).read(content);
    }

    private Reading complete(
            Invoice invoice, List<Finding> found, EmbeddedFile taken, List<EmbeddedFile> files) {
        List<Finding> findings = new ArrayList<>(found);
        if (rank(taken) == NAMES.size()) {
            findings.add(
                    Finding.of(
                            FindingCode.PDF_FOREIGN_NAME,
                            taken.name(),
                            "The invoice inside the PDF is called \"%s\"; Factur-X and ZUGFeRD call it"
                                            .formatted(taken.name())
                                    + " factur-x.xml. It was read all the same."));
        }
        Attachments attachments = new Attachments();
        for (EmbeddedFile file : files) {
            if (!isCopy(file, taken)) {
                add(file, attachments);
                findings.addAll(anotherInvoice(file, taken));
            }
        }
        findings.addAll(attachments.findings());
        return new Reading.Read(invoice.withAttachments(attachments.list()), findings);
    }

    private Finding odd(String oddity) {
        return Finding.of(
                FindingCode.PDF_ODD,
                fileName,
                "The PDF was read, but %s; the invoice inside it counts, not its picture."
                        .formatted(oddity));
    }

    private static void add(EmbeddedFile file, Attachments attachments) {
        byte[] content = file.content();
        if (content == null) {
            attachments.missing(file.name(), file.trouble(), file.name());
        } else {
            attachments.add(file.name(), file.mimeType(), content, file.name());
        }
    }

    private List<Finding> anotherInvoice(EmbeddedFile file, EmbeddedFile taken) {
        if (!isXml(file) || !(read(file) instanceof Reading.Read)) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        FindingCode.SEVERAL_INVOICES,
                        file.name(),
                        "The PDF holds several invoices; \"%s\" was read and \"%s\" kept as an"
                                        .formatted(taken.name(), file.name())
                                + " attachment."));
    }

    private Finding withoutInvoice(List<EmbeddedFile> files) {
        String inside =
                files.isEmpty()
                        ? "no file at all"
                        : "only "
                                + String.join(
                                        ", ",
                                        files.stream().limit(5).map(EmbeddedFile::name).toList());
        return Finding.of(
                FindingCode.PDF_WITHOUT_INVOICE,
                fileName,
                "The PDF holds no invoice in XML that can be read (%s inside); type the claim by hand"
                                .formatted(inside)
                        + " and add the PDF as evidence.");
    }

    // Some writers embed the invoice twice.
    private static boolean isCopy(EmbeddedFile file, EmbeddedFile taken) {
        return file.equals(taken) || Arrays.equals(file.content(), taken.content());
    }

    private static boolean isXml(EmbeddedFile file) {
        String mimeType = String.valueOf(file.mimeType()).toLowerCase(Locale.ROOT);
        return file.name().toLowerCase(Locale.ROOT).endsWith(".xml") || mimeType.endsWith("/xml");
    }

    private static int rank(EmbeddedFile file) {
        int rank = NAMES.indexOf(file.name().toLowerCase(Locale.ROOT));
        return rank < 0 ? NAMES.size() : rank;
    }
}

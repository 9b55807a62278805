// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;

/// What came of looking for files inside a PDF.
public sealed interface PdfFiles {
    /// The files, XML first, else in the order of the name tree and then of the associated files;
    /// and what is odd about the PDF that holds them.
    record Found(List<EmbeddedFile> files, List<String> oddities) implements PdfFiles {
        public Found {
            files = List.copyOf(files);
            oddities = List.copyOf(oddities);
        }
    }

    /// The PDF could not be read.
    record Broken(Finding reason) implements PdfFiles {}

    /// The files inside a PDF; `name` is how findings speak of it.
    static PdfFiles in(byte[] bytes, String name) {
        try {
            return read(new BoundedParser(bytes), name);
        } catch (IOException e) {
            return new Broken(damaged(name, e.getMessage()));
        } finally {
            forgetNames();
        }
    }

    private static PdfFiles read(BoundedParser parser, String name) {
        PdfFiles files;
        try {
            files = find(parser, name);
        } catch (IOException | RuntimeException e) {
            files = new Broken(damaged(name, e.getMessage()));
        } catch (StackOverflowError _) {
            files = new Broken(damaged(name, "its objects stand too deep inside each other"));
        }
        BudgetExceeded exceeded = parser.exceeded();
        boolean found = files instanceof Found(List<EmbeddedFile> inside, _) && !inside.isEmpty();
        return exceeded == null || found ? files : tooLarge(name, exceeded);
    }

    private static PdfFiles find(BoundedParser parser, String name) throws IOException {
        COSDictionary catalog = parser.catalog();
        if (parser.document().wasEncrypted()) {
            return new Broken(
                    Finding.of(
                            FindingCode.PDF_ENCRYPTED,
                            name,
                            "The PDF is encrypted; save it without a password and try again."));
        }
        return new Found(
                new FileCollector(parser.document()).collect(catalog),
                PdfMetadata.oddities(catalog, parser.document()));
    }

    private static PdfFiles tooLarge(String name, BudgetExceeded e) {
        return new Broken(
                Finding.of(
                        FindingCode.PDF_TOO_LARGE,
                        name,
                        "The PDF was not read to its end: %s. Ask the sender for the XML alone."
                                .formatted(e.getMessage())));
    }

    private static Finding damaged(String name, @Nullable String reason) {
        return Finding.of(
                FindingCode.PDF_DAMAGED,
                name,
                "The PDF is damaged (%s); ask the sender for an undamaged copy."
                        .formatted(reason == null ? "no reason is known" : firstLine(reason)));
    }

    private static String firstLine(String reason) {
        String line = reason.strip().lines().findFirst().orElse("");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    // PDFBox keeps every name it ever met; a stranger's names would stay for good.
    @SuppressWarnings("deprecation")
    private static void forgetNames() {
        COSName.clearResources();
    }
}

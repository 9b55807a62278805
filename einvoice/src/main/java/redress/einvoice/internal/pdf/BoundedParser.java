// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/// PDFBox's parser over a counted source and a bounded document; of pages it knows nothing.
final class BoundedParser extends PDFParser {
    private final CountedSource counted;
    private final BoundedDocument bounded;

    BoundedParser(byte[] file) throws IOException {
        this(file, new CountedSource(file));
    }

    private BoundedParser(byte[] file, CountedSource counted) throws IOException {
        super(counted);
        this.counted = counted;
        bounded = new BoundedDocument(file, this);
        document = bounded;
    }

    /// The root dictionary of the file.
    COSDictionary catalog() throws IOException {
        parsePDFHeader();
        initialParse();
        COSDictionary catalog = bounded.getTrailer().getCOSDictionary(COSName.ROOT);
        if (catalog == null) {
            throw new IOException("the file has no catalog");
        }
        return catalog;
    }

    BoundedDocument document() {
        return bounded;
    }

    /// Why a part of the file was not read, if one was not.
    @Nullable BudgetExceeded exceeded() {
        return counted.exceeded() == null ? bounded.exceeded() : counted.exceeded();
    }

    // Pages hold no files; checking their tree is work that a hostile one makes endless.
    @Override
    protected void checkPages(COSDictionary root) {}
}

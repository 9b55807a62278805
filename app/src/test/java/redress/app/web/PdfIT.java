// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import redress.app.PlatformTest;
import redress.app.web.guide.SampleLetter;

@PlatformTest
class PdfIT {

    @Autowired private Pdf pdf;

    @Test
    void printsALetterInTheReadersLanguage() throws IOException {
        SampleLetter letter =
                new SampleLetter(LocalDate.of(2026, 3, 1), QrCode.of("https://redress.example/a"));

        try (PDDocument printed = Loader.loadPDF(pdf.of(letter, Locale.GERMAN))) {
            assertThat(printed.getNumberOfPages()).isOne();
            assertThat(printed.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("Aktenzeichen", "1. März 2026", "Überseeallee 12");
        }
    }
}

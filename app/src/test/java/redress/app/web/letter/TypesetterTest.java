// SPDX-License-Identifier: Apache-2.0
package redress.app.web.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class TypesetterTest {

    private static final Path CJK =
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    private static final String LETTER =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en" dir="ltr">
            <head><title>A letter</title><meta name="description" content="A letter for a test"/></head>
            <body>
            <h1>Reminder for Łódź &amp; Köln</h1>
            <p>Greek Αθήνα, Cyrillic Київ, <strong>bold €1,842.50</strong></p>
            <table><thead><tr><th>Day</th><th>Amount</th></tr></thead>
            <tbody><tr><td>1</td><td class="number">3.10</td></tr></tbody></table>
            %s
            </body></html>
            """;

    private final Typesetter typesetter =
            new Typesetter(new Fonts(new LetterSettings(List.of(CJK.toString()))));

    @BeforeAll
    static void startTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void setsWhatTheArchiveStandardAsksFor() throws Exception {
        byte[] pdf = typesetter.set(LETTER.formatted("<p>شركة المستقبل 12 Ltd</p>"));

        assertThat(violations(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Łódź & Köln", "Αθήνα", "Київ", "bold €1,842.50");
    }

    @Test
    void setsChineseWhereTheMachineHasAFontForIt() throws Exception {
        assumeTrue(Files.exists(CJK), "no CJK font: apt-get install fonts-droid-fallback");

        byte[] pdf = typesetter.set(LETTER.formatted("<p>逾期付款通知</p>"));

        assertThat(text(pdf)).contains("逾期付款通知");
        assertThat(violations(pdf)).isEmpty();
    }

    @Test
    void saysWhatItCannotSet() {
        Fonts bare = new Fonts(new LetterSettings(List.of()));

        assertThat(bare.canSet("Łódź شركة")).isTrue();
        assertThat(bare.canSet("逾期付款")).isFalse();
    }

    @Test
    void readsNothingFromElsewhere() throws Exception {
        Path secret = Files.createTempFile("secret", ".css");
        Files.writeString(secret, "p::after { content: 'leaked' }");

        byte[] pdf =
                typesetter.set(
                        LETTER.formatted(
                                "<p>end</p><link rel=\"stylesheet\" href=\"%s\"/>"
                                        .formatted(secret.toUri())));

        assertThat(text(pdf)).contains("end").doesNotContain("leaked");
        Files.delete(secret);
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A)) {
            ValidationResult result =
                    Foundries.defaultInstance()
                            .createValidator(PDFAFlavour.PDFA_2_A, false)
                            .validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(found -> found.getRuleId() + " " + found.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

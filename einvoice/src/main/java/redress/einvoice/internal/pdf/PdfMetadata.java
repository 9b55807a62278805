// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// What the PDF says about itself, compared with what it is.
final class PdfMetadata {
    private static final int MOST_BYTES = 500_000;
    private static final Set<String> LEVELS =
            Set.of("MINIMUM", "BASIC WL", "BASIC", "COMFORT", "EN 16931", "EXTENDED", "XRECHNUNG");

    private PdfMetadata() {}

    /// What is odd, one sentence each.
    static List<String> oddities(COSDictionary catalog, BoundedDocument document) {
        if (document.wasRepaired()) {
            return List.of("its table of objects was damaged and had to be rebuilt");
        }
        COSStream stream = catalog.getCOSStream(COSName.METADATA);
        if (stream == null) {
            return List.of("it has no metadata, which Factur-X and ZUGFeRD ask for");
        }
        String text;
        try {
            text = new String(document.content(stream, MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException _) {
            return List.of("its metadata cannot be read");
        }
        Optional<String> level = value(text, "ConformanceLevel");
        if (level.isEmpty()) {
            return List.of("its metadata do not call it Factur-X or ZUGFeRD");
        }
        if (!LEVELS.contains(level.get())) {
            return List.of(
                    "its metadata name the level \"%s\", which does not exist"
                            .formatted(level.get()));
        }
        boolean colours = catalog.containsKey(COSName.OUTPUT_INTENTS);
        return colours
                ? List.of()
                : List.of("it has no colour profile, which PDF/A asks for where colours are used");
    }

    private static Optional<String> value(String text, String property) {
        Matcher found =
                Pattern.compile(":" + property + "\\s{0,9}(?:>|=\\s{0,9}[\"'])([^<\"']{0,40})")
                        .matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.web.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Sets XHTML as PDF/A-2a.
@Component
public final class Typesetter {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String STYLE =
            "<style>" + read("/redress/app/web/letter.css") + "</style>";

    private final Fonts fonts;

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false);
    }

    /// The document as a PDF. It may refer to nothing but `data:` addresses.
    ///
    /// @param xhtml well-formed, with a title, a description and a language
    public byte[] set(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Redress");
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(Direction.Runs::new);
        builder.useUnicodeBidiReorderer(new Direction.Shapes());
        builder.defaultTextDirection(
                xhtml.contains(" dir=\"rtl\"") ? TextDirection.RTL : TextDirection.LTR);
        fonts.offer(builder, xhtml);
        builder.withHtmlContent(xhtml.replace("</head>", STYLE + "</head>"), "");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static String read(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

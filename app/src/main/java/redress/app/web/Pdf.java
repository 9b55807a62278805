// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import redress.app.web.letter.Typesetter;

/// Turns a [Page] whose template is well-formed XHTML (it calls `web.letter`) into a PDF for
/// printing and keeping: PDF/A-2a, tagged for screen readers, with its fonts inside.
///
/// Nothing outside of the template is read, so that a letter can hold whatever people wrote.
@Component
public final class Pdf {

    private final TemplateEngine templates;
    private final Frames frames;
    private final Typesetter typesetter;

    Pdf(TemplateEngine templates, Frames frames, Typesetter typesetter) {
        this.templates = templates;
        this.frames = frames;
        this.typesetter = typesetter;
    }

    /// The page as an answer that a browser shows and keeps nowhere else.
    ///
    /// @param name of the file, should it be saved
    public ResponseEntity<byte[]> answer(String name, Page letter, Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(of(letter, language));
    }

    /// The page as a PDF, in a language.
    public byte[] of(Page letter, Locale language) {
        StringOutput xhtml = new StringOutput();
        Frame frame = frames.onPaper(language);
        templates.render(letter.template() + ".jte", Map.of("frame", frame, "page", letter), xhtml);
        return typesetter.set(xhtml.toString());
    }
}

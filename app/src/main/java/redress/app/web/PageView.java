// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Renders a [Page] into a response. Pages hold personal data, so none may be stored by a cache.
@Component
final class PageView {

    private final TemplateEngine templates;
    private final Frames frames;

    PageView(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    void render(Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput html = new Utf8ByteOutput();
        templates.render(
                page.template() + ".jte", Map.of("frame", frames.of(request), "page", page), html);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.getContentLength());
        try (OutputStream out = response.getOutputStream()) {
            html.writeTo(out);
        }
    }
}

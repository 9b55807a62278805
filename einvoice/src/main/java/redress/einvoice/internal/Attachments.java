// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import redress.einvoice.Attachment;
import redress.einvoice.FindingCode;
import redress.einvoice.Term;
import redress.einvoice.internal.xml.Element;

/// Decodes the documents inside an invoice (BG-24). They are evidence: none is opened.
public final class Attachments {
    private final Values values;

    public Attachments(Values values) {
        this.values = values;
    }

    /// The attachments in these elements, whose text is Base64.
    public List<Attachment> decode(List<Element> elements) {
        List<Attachment> attachments = new ArrayList<>();
        for (Element element : elements) {
            if (!element.text().isEmpty()) {
                decode(element, attachments);
            }
        }
        return attachments;
    }

    private void decode(Element element, List<Attachment> attachments) {
        String declared = element.attribute("filename");
        String name = declared == null ? "attachment-" + (attachments.size() + 1) : declared;
        try {
            byte[] content = Base64.getMimeDecoder().decode(element.text());
            values.derived(Term.ATTACHMENT, element.path(), name);
            attachments.add(
                    new Attachment(
                            name, element.attribute("mimeCode"), Sha256.of(content), content));
        } catch (IllegalArgumentException _) {
            values.report(
                    FindingCode.ATTACHMENT_UNREADABLE,
                    element,
                    "Attachment \"%s\" is no Base64; it was left out."
                            .formatted(Written.quote(name)));
        }
    }
}

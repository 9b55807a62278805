// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.xml;

import java.io.Serial;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import redress.einvoice.FindingCode;

/// Builds the tree while the parser runs, and stops it at the first limit.
final class TreeBuilder extends DefaultHandler {
    private static final Set<String> BINARY =
            Set.of("EmbeddedDocumentBinaryObject", "AttachmentBinaryObject", "BinaryObject");
    private static final int LONGEST_VALUE = 10_000;
    private static final int MOST_INSTRUCTIONS = 5;

    private final XmlLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> instructions = new HashSet<>();
    private @Nullable Locator locator;
    private @Nullable Element root;
    private @Nullable Element current;
    private int depth;
    private int kept;
    private int skippedBelow = Integer.MAX_VALUE;

    TreeBuilder(XmlLimits limits) {
        this.limits = limits;
    }

    /// The programs that processing instructions in the file speak to.
    Set<String> instructions() {
        return Set.copyOf(instructions);
    }

    Element root() {
        return Objects.requireNonNull(root, "a document that was parsed has a root");
    }

    /// Where the parser stands.
    String place() {
        return locator == null
                ? "line 1, column 1"
                : "line %d, column %d"
                        .formatted(
                                Math.max(1, locator.getLineNumber()),
                                Math.max(1, locator.getColumnNumber()));
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
            throws SAXException {
        depth++;
        if (depth > limits.depth()) {
            throw new LimitReached(
                    FindingCode.XML_TOO_DEEP,
                    "Elements stand more than %d deep inside each other; no invoice needs that."
                            .formatted(limits.depth()));
        }
        if (depth > skippedBelow) {
            return;
        }
        int ordinal = current == null ? 1 : current.number(local);
        if (ordinal > limits.siblings()) {
            skippedBelow = depth - 1;
            return;
        }
        keep(new Element.Name(uri, local, qualified), ordinal, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        Element element = current;
        if (depth > skippedBelow || element == null) {
            return;
        }
        boolean tooLong = text.length() + length > limits.text();
        if (tooLong && !BINARY.contains(element.localName())) {
            throw new LimitReached(
                    FindingCode.XML_TOO_LARGE,
                    "Element %s has more than %d characters of text."
                            .formatted(element.localName(), limits.text()));
        }
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        if (depth <= skippedBelow && current != null) {
            if (current.rawText().isBlank()) {
                current.setText(text.toString());
            }
            text.setLength(0);
            current = current.parent();
        }
        depth--;
        if (depth == skippedBelow) {
            skippedBelow = Integer.MAX_VALUE;
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        if (!target.equals("xml-stylesheet") && instructions.size() < MOST_INSTRUCTIONS) {
            instructions.add(target);
        }
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId)
            throws SAXException {
        throw new LimitReached(
                FindingCode.XML_DOCTYPE, "The file refers to another file; nothing is fetched.");
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void keep(Element.Name name, int ordinal, Attributes attributes) throws LimitReached {
        kept++;
        if (kept > limits.elements()) {
            throw new LimitReached(
                    FindingCode.XML_TOO_LARGE,
                    "The file has more than %d elements; split it.".formatted(limits.elements()));
        }
        Element element = new Element(current, name, ordinal, values(attributes));
        if (current == null) {
            root = element;
        } else {
            current.setText(text.toString());
            current.add(element);
        }
        text.setLength(0);
        current = element;
    }

    private static Map<String, String> values(Attributes attributes) {
        if (attributes.getLength() == 0) {
            return Map.of();
        }
        Map<String, String> values = HashMap.newHashMap(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            String value = attributes.getValue(i);
            boolean cut = value.length() > LONGEST_VALUE;
            values.put(attributes.getLocalName(i), cut ? value.substring(0, LONGEST_VALUE) : value);
        }
        return values;
    }

    /// A limit was reached; ends the parse.
    static final class LimitReached extends SAXException {
        @Serial private static final long serialVersionUID = 1;

        private final FindingCode code;
        private final String sentence;

        LimitReached(FindingCode code, String sentence) {
            super(sentence);
            this.code = code;
            this.sentence = sentence;
        }

        FindingCode code() {
            return code;
        }

        String sentence() {
            return sentence;
        }
    }
}

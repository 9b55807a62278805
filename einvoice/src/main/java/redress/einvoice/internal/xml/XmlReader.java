// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;

/// Parses XML that a stranger sent: no DOCTYPE, hence no entities and nothing fetched; depth,
/// elements and text are bounded. Time and memory grow with the size of the input, which the caller
/// bounds.
public final class XmlReader {
    private static final Pattern DECLARED_ENCODING =
            Pattern.compile(
                    "^(?:\\uFEFF|\\u00EF\\u00BB\\u00BF)?<\\?xml[^>]{0,200}?"
                            + "\\sencoding\\s{0,9}=\\s{0,9}[\"']([^\"']{0,100})[\"']");
    private static final int PROLOGUE = 400;

    private XmlReader() {}

    /// The tree in these bytes; `name` is how findings speak of the file.
    public static XmlReading read(byte[] bytes, String name, XmlLimits limits) {
        List<Finding> findings = new ArrayList<>();
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        String unknown = unknownEncoding(bytes);
        if (!unknown.isEmpty()) {
            source.setEncoding(StandardCharsets.UTF_8.name());
            findings.add(
                    Finding.of(
                            FindingCode.XML_ENCODING_UNKNOWN,
                            name,
                            "Encoding \"%s\" is none that exists; the file was read as UTF-8."
                                    .formatted(unknown)));
        }
        TreeBuilder builder = new TreeBuilder(limits);
        try {
            parser().parse(source, builder);
            builder.instructions().forEach(target -> findings.add(instruction(name, target)));
            return new XmlReading.Tree(builder.root(), findings);
        } catch (TreeBuilder.LimitReached e) {
            return new XmlReading.Broken(Finding.of(e.code(), builder.place(), e.sentence()));
        } catch (SAXParseException e) {
            return new XmlReading.Broken(malformed(e));
        } catch (CharConversionException e) {
            return new XmlReading.Broken(wrongBytes(builder, e));
        } catch (SAXException | IOException e) {
            return new XmlReading.Broken(wrongBytes(builder, e));
        }
    }

    private static SAXParser parser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.setValidating(false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            return parser;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The JDK's XML parser cannot be hardened", e);
        }
    }

    private static String unknownEncoding(byte[] bytes) {
        int length = Math.min(bytes.length, PROLOGUE);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED_ENCODING.matcher(head);
        if (!declared.find()) {
            return "";
        }
        try {
            return Charset.isSupported(declared.group(1)) ? "" : declared.group(1);
        } catch (IllegalCharsetNameException _) {
            return declared.group(1);
        }
    }

    private static Finding instruction(String name, String target) {
        return Finding.of(
                FindingCode.XML_INSTRUCTION,
                name,
                "The file carries instructions for a program called \"%s\"; invoices have none, so it"
                                .formatted(target)
                        + " may be a template or a test file. Nothing was carried out.");
    }

    private static Finding malformed(SAXParseException e) {
        String where = "line %d, column %d".formatted(e.getLineNumber(), e.getColumnNumber());
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("DOCTYPE")) {
            return Finding.of(
                    FindingCode.XML_DOCTYPE,
                    where,
                    "The file declares a DOCTYPE; no invoice needs one, and it can make a reader"
                            + " fetch other files. Ask the sender for the file without it.");
        }
        return Finding.of(
                FindingCode.XML_MALFORMED,
                where,
                "The file is not well-formed XML: %s Ask the sender for an undamaged copy."
                        .formatted(sentence(reason)));
    }

    private static Finding wrongBytes(TreeBuilder builder, Exception e) {
        return Finding.of(
                FindingCode.XML_MALFORMED,
                builder.place(),
                "The file cannot be read in its encoding: %s Ask the sender for an undamaged copy."
                        .formatted(sentence(String.valueOf(e.getMessage()))));
    }

    private static String sentence(String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        String cut = line.length() > 300 ? line.substring(0, 300) + "…" : line;
        return cut.endsWith(".") ? cut : cut + ".";
    }
}

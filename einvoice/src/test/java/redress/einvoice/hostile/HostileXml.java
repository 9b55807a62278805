// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Hostile XML: entities, depth, size, external references, odd encodings, texts that are hard to
/// search.
final class HostileXml {
    private static final int BIG = 19_000_000;
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                    + "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\""
                    + " xmlns:c=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\""
                    + " xmlns:a=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\">";
    private static final String NUMBER = "<c:ID>1</c:ID>";
    private static final String END = "</Invoice>";

    private final int port;

    private final List<HostileFile> references =
            List.of(
                    file("billion-laughs", "xml-doctype", () -> doctype(laughs(), "&l9;")),
                    file(
                            "quadratic",
                            "xml-doctype",
                            () -> doctype(quadratic(), "&a;".repeat(100_000))),
                    file(
                            "entity-file",
                            "xml-doctype",
                            () -> doctype(entity("file:///etc/passwd"), "&x;")),
                    file("entity-http", "xml-doctype", () -> doctype(entity(url("x")), "&x;")),
                    file(
                            "external-dtd",
                            "xml-doctype",
                            () ->
                                    "<!DOCTYPE Invoice SYSTEM \""
                                            + url("d.dtd")
                                            + "\">"
                                            + invoice("")),
                    file(
                            "parameter-entity",
                            "xml-doctype",
                            () -> doctype("<!ENTITY % p SYSTEM \"" + url("p") + "\"> %p;", "")),
                    file("empty-doctype", "xml-doctype", () -> "<!DOCTYPE Invoice>" + invoice("")),
                    file(
                            "huge-doctype",
                            "xml-doctype",
                            () -> doctype("<!-- " + "x".repeat(BIG) + " -->", "")),
                    file(
                            "undeclared-entity",
                            "xml-malformed",
                            () -> invoice("<c:Note>&nbsp;</c:Note>")),
                    file(
                            "xinclude",
                            "read",
                            () ->
                                    invoice(
                                            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                                                    + url("i")
                                                    + "\"/>")),
                    file("schema-location", "read", () -> located()),
                    file(
                            "stylesheet",
                            "read",
                            () ->
                                    invoice("")
                                            .replace(
                                                    "?><",
                                                    "?><?xml-stylesheet href=\""
                                                            + url("s.xsl")
                                                            + "\" type=\"text/xsl\"?><")));

    private final List<HostileFile> sizes =
            List.of(
                    file("depth-100000", "xml-too-deep", () -> "<a>".repeat(100_000)),
                    file(
                            "depth-in-invoice",
                            "xml-too-deep",
                            () -> invoice("<c:Note>".repeat(70) + "</c:Note>".repeat(70))),
                    big("many-siblings", "read", "<x/>"),
                    big(
                            "many-elements",
                            "xml-too-large",
                            "<a:x>" + "<c:y/>".repeat(990) + "</a:x>"),
                    big("many-lines", "read", line()),
                    big("many-notes", "read", "<c:Note>" + "nicht ".repeat(1_600) + "</c:Note>"),
                    big("many-terms", "read", terms("30 Tage 2% Skonto, ".repeat(500))),
                    big(
                            "many-parties",
                            "read",
                            "<a:AccountingSupplierParty><a:Party/></a:AccountingSupplierParty>"),
                    file(
                            "long-text",
                            "xml-too-large",
                            () -> invoice("<c:Note>" + "x".repeat(BIG) + "</c:Note>")),
                    file(
                            "long-cdata",
                            "xml-too-large",
                            () -> invoice("<c:Note><![CDATA[" + "x".repeat(BIG) + "]]></c:Note>")),
                    file(
                            "long-attribute",
                            "read",
                            () -> invoice("<c:Note x=\"" + "x".repeat(BIG) + "\"/>")),
                    file("long-comment", "read", () -> invoice("<!--" + "x".repeat(BIG) + "-->")),
                    file(
                            "long-instruction",
                            "read",
                            () -> invoice("<?x " + "x".repeat(BIG) + "?>")),
                    file("long-name", "xml-malformed", () -> invoice("<" + "x".repeat(BIG) + "/>")),
                    file("white-space", "xml-too-large", () -> invoice(" ".repeat(BIG))),
                    file(
                            "many-attributes",
                            "xml-malformed",
                            () -> invoice("<c:Note " + attributes("x%d=\"\" ") + "/>")),
                    file(
                            "many-namespaces",
                            "xml-malformed",
                            () -> invoice("<c:Note " + attributes("xmlns:n%d=\"u%d\" ") + "/>")),
                    file(
                            "large-attachment",
                            "read",
                            () -> invoice(attachment("QUFB".repeat(BIG / 4)))));

    private final List<HostileFile> words =
            List.of(
                    file(
                            "many-entries",
                            "not-an-invoice",
                            () ->
                                    statement(
                                            "<Ntry><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
                                                    + "<BookgDt><Dt>2026-01-01</Dt></BookgDt></Ntry>")),
                    file(
                            "many-transactions",
                            "xml-too-large",
                            () ->
                                    statement(
                                            "<Ntry><NtryDtls>"
                                                    + "<TxDtls><Amt Ccy=\"EUR\">1</Amt></TxDtls>"
                                                            .repeat(999)
                                                    + "</NtryDtls></Ntry>")),
                    file("no-base64", "read", () -> invoice(attachment("!".repeat(1_000_000)))),
                    file(
                            "slow-words",
                            "read",
                            () -> invoice(terms("1".repeat(5_000) + " " + "tage ".repeat(900)))),
                    file("slow-days", "read", () -> invoice(terms("1.1.".repeat(2_400)))),
                    file("slow-hashes", "read", () -> invoice(terms("#SKONTO#TAGE=".repeat(700)))),
                    file(
                            "slow-percent",
                            "read",
                            () -> invoice(terms("1,1".repeat(3_000) + " interest percent"))),
                    file(
                            "long-amount",
                            "read",
                            () ->
                                    invoice(
                                            "<a:LegalMonetaryTotal><c:PayableAmount>"
                                                    + "9".repeat(900_000)
                                                    + "</c:PayableAmount></a:LegalMonetaryTotal>")),
                    file(
                            "exponent",
                            "read",
                            () ->
                                    invoice(
                                            "<a:LegalMonetaryTotal><c:PayableAmount>1E999999999</c:PayableAmount></a:LegalMonetaryTotal>")),
                    file(
                            "odd-encoding",
                            "read",
                            () -> invoice("").replace("UTF-8", "UTF-8-W/O-BOM")),
                    new HostileFile(
                            "utf-16.xml",
                            "read",
                            () ->
                                    ("\uFEFF" + invoice("").replace("UTF-8", "UTF-16"))
                                            .getBytes(UTF_16LE)),
                    file(
                            "wrong-encoding",
                            "xml-malformed",
                            () -> invoice("").replace("UTF-8", "UTF-32")),
                    file("truncated", "xml-malformed", () -> HEAD + NUMBER),
                    file("two-roots", "xml-malformed", () -> invoice("") + invoice("")),
                    file("nul", "xml-malformed", () -> invoice("\u0000")),
                    file("only-a-bracket", "xml-malformed", () -> "<"),
                    file("not-xml", "file-type-unknown", () -> "hello"),
                    new HostileFile("empty.xml", "file-empty", () -> new byte[0]),
                    new HostileFile("too-large.xml", "file-too-large", () -> new byte[20_000_001]));

    /// References lead to this port of this machine, which nobody may call.
    HostileXml(int port) {
        this.port = port;
    }

    List<HostileFile> all() {
        return Stream.of(references, sizes, words).flatMap(List::stream).toList();
    }

    private static String statement(String entry) {
        return "<Document><BkToCstmrStmt><Stmt>"
                + entry.repeat(BIG / entry.length())
                + "</Stmt></BkToCstmrStmt></Document>";
    }

    private static HostileFile file(String name, String expected, Supplier<String> text) {
        return new HostileFile(name + ".xml", expected, () -> text.get().getBytes(UTF_8));
    }

    private static HostileFile big(String name, String expected, String part) {
        return new HostileFile(
                name + ".xml",
                expected,
                () -> invoice(part.repeat(BIG / part.length())).getBytes(UTF_8));
    }

    private static String invoice(String content) {
        return HEAD + NUMBER + content + END;
    }

    private static String doctype(String declarations, String text) {
        return "<!DOCTYPE Invoice ["
                + declarations
                + "]>"
                + invoice("<c:Note>" + text + "</c:Note>");
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l%d \"".formatted(i))
                    .append("&l%d;".formatted(i - 1).repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    private static String quadratic() {
        return "<!ENTITY a \"" + "a".repeat(100_000) + "\">";
    }

    private static String entity(String address) {
        return "<!ENTITY x SYSTEM \"" + address + "\">";
    }

    private String url(String path) {
        return "http://127.0.0.1:%d/%s".formatted(port, path);
    }

    private String located() {
        return HEAD.replace(
                        "<Invoice ",
                        "<Invoice xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " i:schemaLocation=\"urn:x "
                                + url("x.xsd")
                                + "\" ")
                + NUMBER
                + END;
    }

    private static String line() {
        return "<a:InvoiceLine><c:ID>1</c:ID><c:InvoicedQuantity unitCode=\"C62\">1</c:InvoicedQuantity>"
                + "<c:LineExtensionAmount currencyID=\"EUR\">1.00</c:LineExtensionAmount>"
                + "<a:Item><c:Name>x</c:Name></a:Item></a:InvoiceLine>";
    }

    private static String terms(String text) {
        return "<a:PaymentTerms><c:Note>" + text + "</c:Note></a:PaymentTerms>";
    }

    private static String attachment(String base64) {
        return "<a:AdditionalDocumentReference><a:Attachment><c:EmbeddedDocumentBinaryObject>"
                + base64
                + "</c:EmbeddedDocumentBinaryObject></a:Attachment></a:AdditionalDocumentReference>";
    }

    private static String attributes(String form) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            attributes.append(form.replace("%d", Integer.toString(i)));
        }
        return attributes.toString().toLowerCase(Locale.ROOT);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Hostile PDFs: streams that inflate, tables without end, loops of pages and names, depth, damage.
final class HostilePdf {
    /// A thousand million zero bytes, compressed to one million.
    private final byte[] gigabyte = PdfText.zeros(1_000_000_000);

    private static final int BIG = 19_000_000;
    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R /Names 3 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [] /Count 0 >>";
    private static final String NAMES = "<< /EmbeddedFiles << /Names [(factur-x.xml) 4 0 R] >> >>";
    private static final String FILE = "<< /Type /Filespec /F (factur-x.xml) /EF << /F 5 0 R >> >>";
    private static final String FLATE = "/Type /EmbeddedFile /Filter /FlateDecode";

    List<HostileFile> all() {
        List<HostileFile> files = new ArrayList<>(streams());
        files.addAll(tables());
        files.addAll(loops());
        files.addAll(sizes());
        files.addAll(damage());
        return files;
    }

    private List<HostileFile> streams() {
        String lzw = "/Type /EmbeddedFile /Filter /LZWDecode";
        return List.of(
                file("attachment-1gb", "pdf-without-invoice", () -> withFile(FLATE, gigabyte)),
                file(
                        "attachment-in-attachment",
                        "pdf-without-invoice",
                        () ->
                                withFile(
                                        "/Type /EmbeddedFile /Filter [/FlateDecode /ASCIIHexDecode /FlateDecode]",
                                        PdfText.deflated(gigabyte))),
                file("attachment-lzw", "pdf-without-invoice", () -> withFile(lzw, new byte[BIG])),
                file(
                        "attachment-runs",
                        "pdf-without-invoice",
                        () -> withFile("/Filter /RunLengthDecode", runs())),
                file(
                        "attachment-predictor",
                        "pdf-without-invoice",
                        () ->
                                withFile(
                                        FLATE
                                                + " /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>",
                                        PdfText.zeros(1_000))),
                file(
                        "attachment-image",
                        "pdf-without-invoice",
                        () ->
                                withFile(
                                        "/Filter /CCITTFaxDecode /DecodeParms << /Columns 60000 /Rows 60000 >>",
                                        PdfText.zeros(1_000))),
                file(
                        "attachment-filters",
                        "pdf-without-invoice",
                        () ->
                                withFile(
                                        "/Filter [" + "/FlateDecode ".repeat(100_000) + "]",
                                        PdfText.zeros(1_000))),
                file(
                        "attachment-doctype",
                        "pdf-without-invoice",
                        () ->
                                withFile(
                                        "/Type /EmbeddedFile",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
                                                .getBytes(UTF_8))),
                file("attachment-length-loop", "pdf-without-invoice", HostilePdf::lengthLoop),
                file(
                        "object-stream-1gb",
                        "pdf-too-large",
                        () ->
                                objectStream(
                                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                        gigabyte)),
                file(
                        "object-stream-arrays",
                        "pdf-too-large",
                        () ->
                                objectStream(
                                        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                        PdfText.deflated(
                                                ("1 0 [" + "[]".repeat(5_000_000) + "]")
                                                        .getBytes(UTF_8)))),
                file(
                        "object-stream-disguised",
                        "pdf-damaged",
                        () ->
                                objectStream(
                                        "/Type /EmbeddedFile /N 1 /First 4 /Filter /FlateDecode",
                                        PdfText.deflated(
                                                ("1 0 [" + "[]".repeat(5_000_000) + "]")
                                                        .getBytes(UTF_8)))),
                file(
                        "object-stream-of-itself",
                        "pdf-damaged",
                        () ->
                                objectStream(
                                        "/Type /ObjStm /N 1 /First 4 /Extends 9 0 R",
                                        "9 0 << >>".getBytes(UTF_8))));
    }

    private List<HostileFile> tables() {
        return List.of(
                file(
                        "xref-stream-1gb",
                        "pdf-too-large",
                        () ->
                                xrefStream(
                                        "/W [1 4 2] /Size 100000000 /Filter /FlateDecode",
                                        gigabyte)),
                file(
                        "xref-stream-no-width",
                        "pdf-too-large",
                        () -> xrefStream("/W [0 0 0] /Size 2147483647", new byte[10])),
                file(
                        "xref-stream-narrow",
                        "pdf-too-large",
                        () ->
                                xrefStream(
                                        "/W [0 1 0] /Size 2147483647 /Filter /FlateDecode",
                                        PdfText.deflated("x".repeat(1_900_000).getBytes(UTF_8)))),
                file(
                        "xref-stream-ranges",
                        "pdf-too-large",
                        () ->
                                xrefStream(
                                        "/W [1 1 0] /Index ["
                                                + "0 2147483647 ".repeat(50_000)
                                                + "] /Size 9",
                                        new byte[1_000])),
                file("xref-table-long", "pdf-too-large", () -> table("1 0 n\n".repeat(BIG / 6))),
                file("xref-prev-loop", "pdf-damaged", HostilePdf::prevLoop),
                file(
                        "startxref-many",
                        "pdf-too-large",
                        () -> new PdfText().text("startxref\n0\n%%EOF\n".repeat(BIG / 18)).bytes()),
                file(
                        "trailers-many",
                        "pdf-too-large",
                        () ->
                                new PdfText()
                                        .text("trailer\n<< /Root 1 0 R >>\n".repeat(BIG / 28))
                                        .bytes()));
    }

    private static List<HostileFile> loops() {
        return List.of(
                file(
                        "pages-loop",
                        "pdf-without-invoice",
                        () ->
                                new PdfText()
                                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                                        .object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
                                        .end()),
                file(
                        "pages-deep",
                        "pdf-without-invoice",
                        () -> chain("<< /Type /Pages /Kids [%d 0 R] /Count 1 >>", "")),
                file(
                        "pages-many-damaged",
                        "pdf-too-large",
                        () ->
                                new PdfText()
                                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                                        .object(
                                                "<< /Type /Pages /Kids ["
                                                        + "1 ".repeat(500_000)
                                                        + "] /Count 1 >>")
                                        .text("trailer << /Root 1 0 R >>")
                                        .bytes()),
                file(
                        "names-loop",
                        "pdf-without-invoice",
                        () ->
                                new PdfText()
                                        .object(
                                                "<< /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>")
                                        .object(PAGES)
                                        .object("<< /Kids [3 0 R 4 0 R] >>")
                                        .object("<< /Kids [3 0 R] >>")
                                        .end()),
                file(
                        "names-deep",
                        "pdf-without-invoice",
                        () -> chain("<< /Kids [%d 0 R] >>", "/Names << /EmbeddedFiles 2 0 R >>")),
                file("references-deep", "pdf-without-invoice", () -> chain("%d 0 R", "")),
                file("files-many", "pdf-without-invoice", HostilePdf::manyFiles),
                file(
                        "catalog-of-itself",
                        "pdf-damaged",
                        () -> new PdfText().object("1 0 R").end()));
    }

    private static List<HostileFile> sizes() {
        return List.of(
                file("arrays-deep", "pdf-damaged", () -> catalogWith("/X " + "[".repeat(100_000))),
                file(
                        "dictionaries-deep",
                        "pdf-damaged",
                        () -> catalogWith("/X " + "<</X ".repeat(100_000))),
                file(
                        "arrays-many",
                        "pdf-too-large",
                        () -> catalogWith("/X [" + "[]".repeat(BIG / 2) + "]")),
                file(
                        "dictionaries-many",
                        "pdf-too-large",
                        () -> catalogWith("/X [" + "<<>>".repeat(BIG / 4) + "]")),
                file(
                        "numbers-many",
                        "pdf-too-large",
                        () -> catalogWith("/X [" + "1234 ".repeat(BIG / 5) + "]")),
                file(
                        "names-many",
                        "pdf-too-large",
                        () -> catalogWith("/X [" + numbered("/n%s ") + "]")),
                file(
                        "references-many",
                        "pdf-too-large",
                        () -> catalogWith("/X [" + numbered("%s 0 R ") + "]")),
                file("keys-many", "pdf-too-large", () -> catalogWith(numbered("/k%s 1 "))),
                file(
                        "string-long",
                        "pdf-too-large",
                        () -> catalogWith("/X (" + "(".repeat(BIG) + ")")),
                file(
                        "hex-long",
                        "pdf-too-large",
                        () -> catalogWith("/X <" + "41".repeat(BIG / 2) + ">")),
                file("name-long", "pdf-too-large", () -> catalogWith("/" + "n".repeat(BIG) + " 1")),
                file("number-long", "pdf-too-large", () -> catalogWith("/X " + "1".repeat(BIG))),
                file(
                        "comment-long",
                        "pdf-too-large",
                        () -> catalogWith("%" + "x".repeat(BIG) + "\n")),
                file(
                        "objects-many",
                        "pdf-too-large",
                        () -> new PdfText().text(numbered("%s 0 obj\n1\nendobj\n")).bytes()));
    }

    private static List<HostileFile> damage() {
        return List.of(
                file("header-only", "pdf-damaged", () -> new PdfText().bytes()),
                file("noise", "pdf-too-large", () -> noise(BIG)),
                file("noise-small", "pdf-damaged", () -> noise(100_000)),
                file("spaces", "pdf-too-large", () -> new PdfText().text(" ".repeat(BIG)).bytes()),
                file("digits", "pdf-too-large", () -> new PdfText().text("0".repeat(BIG)).bytes()),
                file(
                        "line-ends",
                        "pdf-too-large",
                        () -> new PdfText().text("\r\n".repeat(BIG / 2)).bytes()),
                file(
                        "encrypted",
                        "pdf-encrypted",
                        () ->
                                encrypted(
                                        "/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -1 >>")),
                file(
                        "encrypted-by-key",
                        "pdf-encrypted",
                        () ->
                                encrypted(
                                        "/Encrypt << /Filter /Adobe.PubSec /V 4 /SubFilter /adbe.pkcs7.s5 >>")),
                file(
                        "wrong-types",
                        "pdf-without-invoice",
                        () -> new PdfText().object("<< /Pages (x) /Names [1] /AF 7 >>").end()),
                file(
                        "odd-files",
                        "pdf-without-invoice",
                        () ->
                                new PdfText()
                                        .object(
                                                "<< /Pages 2 0 R /AF [1 (x) null 3 0 R] /Names << /EmbeddedFiles << /Names [1] /Kids 5 >> >> >>")
                                        .object(PAGES)
                                        .object("<< /EF << /F (x) >> /UF 7 >>")
                                        .end()));
    }

    private static HostileFile file(String name, String expected, Supplier<byte[]> bytes) {
        return new HostileFile(name + ".pdf", expected, bytes);
    }

    private static byte[] withFile(String dictionary, byte[] content) {
        return new PdfText()
                .object(CATALOG).object(PAGES).object(NAMES).object(FILE).stream(
                                dictionary, content)
                        .end();
    }

    private static byte[] lengthLoop() {
        return new PdfText()
                .object(CATALOG)
                .object(PAGES)
                .object(NAMES)
                .object(FILE)
                .object("<< /Type /EmbeddedFile /Length 5 0 R >>\nstream\nx\nendstream")
                .end();
    }

    // The catalog is object 1 inside object stream 9.
    private static byte[] objectStream(String dictionary, byte[] content) {
        PdfText pdf = new PdfText();
        int stream = pdf.size();
        pdf.text("9 0 obj\n<< %s /Length %d >>\nstream\n".formatted(dictionary, content.length));
        pdf.text(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1));
        pdf.text("\nendstream\nendobj\n");
        int table = pdf.size();
        byte[] entries = {
            0,
            0,
            0,
            0,
            2,
            0,
            9,
            0,
            1,
            (byte) (stream >> 8),
            (byte) stream,
            0,
            1,
            (byte) (table >> 8),
            (byte) table,
            0
        };
        pdf.text(
                "10 0 obj\n<< /Type /XRef /W [1 2 1] /Index [0 2 9 1] /Size 11 /Root 1 0 R /Length 12 >>\nstream\n");
        pdf.text(new String(entries, 0, 12, java.nio.charset.StandardCharsets.ISO_8859_1));
        return pdf.text("\nendstream\nendobj\n").endAt(table);
    }

    private static byte[] xrefStream(String dictionary, byte[] content) {
        PdfText pdf = new PdfText().object(CATALOG).object(PAGES);
        int start = pdf.size();
        return pdf.stream("/Type /XRef /Root 1 0 R " + dictionary, content).endAt(start);
    }

    private static byte[] table(String entries) {
        PdfText pdf = new PdfText().object(CATALOG).object(PAGES);
        int start = pdf.size();
        return pdf.text("xref\n0 3000000\n" + entries + "trailer\n<< /Root 1 0 R >>\n")
                .endAt(start);
    }

    private static byte[] prevLoop() {
        PdfText pdf = new PdfText();
        int start = pdf.size();
        return pdf.text(
                        "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev %d >>\n"
                                .formatted(start))
                .endAt(start);
    }

    private static byte[] chain(String form, String catalog) {
        PdfText pdf =
                new PdfText().object("<< /Type /Catalog /Pages 2 0 R %s >>".formatted(catalog));
        for (int i = 3; i < 50_000; i++) {
            pdf.object(form.formatted(i));
        }
        return pdf.end();
    }

    private static byte[] manyFiles() {
        return new PdfText()
                        .object(CATALOG)
                        .object(PAGES)
                        .object(
                                "<< /EmbeddedFiles << /Names ["
                                        + "(a.xml) << /EF << /F 4 0 R >> /F (a.xml) >> "
                                                .repeat(20_000)
                                        + "] >> >>")
                        .stream(FLATE, PdfText.zeros(15_000_000))
                        .end();
    }

    private static byte[] catalogWith(String content) {
        return new PdfText()
                .object("<< /Type /Catalog /Pages 2 0 R " + content + " >>")
                .object(PAGES)
                .end();
    }

    private static byte[] encrypted(String entry) {
        PdfText pdf = new PdfText().object("<< /Pages 2 0 R >>").object(PAGES);
        int start = pdf.size();
        return pdf.text(
                        "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000045 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R /ID [<00> <00>] "
                                + entry
                                + " >>\n")
                .endAt(start);
    }

    private static byte[] runs() {
        byte[] runs = new byte[BIG];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        return runs;
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, noise, 0, 9);
        return noise;
    }

    private static String numbered(String form) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < BIG; i++) {
            text.append(form.replace("%s", Integer.toString(i)));
        }
        return text.substring(0, BIG);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Hostile PDFs whose streams inflate or whose tables have no end.
final class HostileStreams {
    /// A thousand million zero bytes, compressed to one million.
    private final byte[] gigabyte = PdfText.zeros(1_000_000_000);

    private static final int BIG = 19_000_000;
    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R /Names 3 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [] /Count 0 >>";
    private static final String NAMES = "<< /EmbeddedFiles << /Names [(factur-x.xml) 4 0 R] >> >>";
    private static final String FILE = "<< /Type /Filespec /F (factur-x.xml) /EF << /F 5 0 R >> >>";
    private static final String FLATE = "/Type /EmbeddedFile /Filter /FlateDecode";

    private final List<HostileFile> streams =
            List.of(
                    file("attachment-1gb", "pdf-without-invoice", () -> withFile(FLATE, gigabyte)),
                    file(
                            "attachment-in-attachment",
                            "pdf-without-invoice",
                            () ->
                                    withFile(
                                            "/Type /EmbeddedFile /Filter [/FlateDecode /ASCIIHexDecode /FlateDecode]",
                                            PdfText.deflated(gigabyte))),
                    file(
                            "attachment-lzw",
                            "pdf-without-invoice",
                            () ->
                                    withFile(
                                            "/Type /EmbeddedFile /Filter /LZWDecode",
                                            new byte[BIG])),
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
                    file(
                            "attachment-length-loop",
                            "pdf-without-invoice",
                            HostileStreams::lengthLoop),
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

    private final List<HostileFile> tables =
            List.of(
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
                                            PdfText.deflated(
                                                    "x".repeat(1_900_000).getBytes(UTF_8)))),
                    file(
                            "xref-stream-ranges",
                            "pdf-too-large",
                            () ->
                                    xrefStream(
                                            "/W [1 1 0] /Index ["
                                                    + "0 2147483647 ".repeat(50_000)
                                                    + "] /Size 9",
                                            new byte[1_000])),
                    file(
                            "xref-table-long",
                            "pdf-too-large",
                            () -> table("1 0 n\n".repeat(BIG / 6))),
                    file("xref-prev-loop", "pdf-damaged", HostileStreams::prevLoop),
                    file(
                            "startxref-many",
                            "pdf-too-large",
                            () ->
                                    new PdfText()
                                            .text("startxref\n0\n%%EOF\n".repeat(BIG / 18))
                                            .bytes()),
                    file(
                            "trailers-many",
                            "pdf-too-large",
                            () ->
                                    new PdfText()
                                            .text("trailer\n<< /Root 1 0 R >>\n".repeat(BIG / 28))
                                            .bytes()));

    List<HostileFile> all() {
        return Stream.of(streams, tables).flatMap(List::stream).toList();
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
        pdf.text(new String(content, ISO_8859_1));
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
        pdf.text(new String(entries, 0, 12, ISO_8859_1));
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

    private static byte[] runs() {
        byte[] runs = new byte[BIG];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        return runs;
    }
}

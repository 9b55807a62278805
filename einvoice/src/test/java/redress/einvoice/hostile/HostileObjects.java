// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Hostile PDFs whose objects go round in circles, are too many or too deep, or are damaged.
final class HostileObjects {
    private static final int BIG = 19_000_000;
    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R /Names 3 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [] /Count 0 >>";
    private static final String FLATE = "/Type /EmbeddedFile /Filter /FlateDecode";

    private final List<HostileFile> loops =
            List.of(
                    file(
                            "pages-loop",
                            "pdf-without-invoice",
                            () ->
                                    new PdfText()
                                            .object("<< /Type /Catalog /Pages 2 0 R >>")
                                            .object(
                                                    "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
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
                            () ->
                                    chain(
                                            "<< /Kids [%d 0 R] >>",
                                            "/Names << /EmbeddedFiles 2 0 R >>")),
                    file("references-deep", "pdf-without-invoice", () -> chain("%d 0 R", "")),
                    file("files-many", "pdf-without-invoice", HostileObjects::manyFiles),
                    file(
                            "catalog-of-itself",
                            "pdf-damaged",
                            () -> new PdfText().object("1 0 R").end()));

    private final List<HostileFile> sizes =
            List.of(
                    file(
                            "arrays-deep",
                            "pdf-damaged",
                            () -> catalogWith("/X " + "[".repeat(100_000))),
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
                    file(
                            "name-long",
                            "pdf-too-large",
                            () -> catalogWith("/" + "n".repeat(BIG) + " 1")),
                    file(
                            "number-long",
                            "pdf-too-large",
                            () -> catalogWith("/X " + "1".repeat(BIG))),
                    file(
                            "comment-long",
                            "pdf-too-large",
                            () -> catalogWith("%" + "x".repeat(BIG) + "\n")),
                    file(
                            "objects-many",
                            "pdf-too-large",
                            () -> new PdfText().text(numbered("%s 0 obj\n1\nendobj\n")).bytes()));

    private final List<HostileFile> damage =
            List.of(
                    file("header-only", "pdf-damaged", () -> new PdfText().bytes()),
                    file("noise", "pdf-too-large", () -> noise(BIG)),
                    file("noise-small", "pdf-damaged", () -> noise(100_000)),
                    file(
                            "spaces",
                            "pdf-too-large",
                            () -> new PdfText().text(" ".repeat(BIG)).bytes()),
                    file(
                            "digits",
                            "pdf-too-large",
                            () -> new PdfText().text("0".repeat(BIG)).bytes()),
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

    List<HostileFile> all() {
        return Stream.of(loops, sizes, damage).flatMap(List::stream).toList();
    }

    private static HostileFile file(String name, String expected, Supplier<byte[]> bytes) {
        return new HostileFile(name + ".pdf", expected, bytes);
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

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes PDFs by hand, so that they can be wrong in every way.
final class PdfText {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    PdfText() {
        text("%PDF-1.7\n");
    }

    /// Object number 1, 2, 3 … in this order.
    PdfText object(String content) {
        offsets.add(out.size());
        return text("%d 0 obj\n".formatted(offsets.size())).text(content).text("\nendobj\n");
    }

    PdfText stream(String dictionary, byte[] content) {
        offsets.add(out.size());
        text("%d 0 obj\n".formatted(offsets.size()));
        text("<< %s /Length %d >>\nstream\n".formatted(dictionary, content.length));
        out.writeBytes(content);
        return text("\nendstream\nendobj\n");
    }

    PdfText text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    int size() {
        return out.size();
    }

    /// Ends the file with a table of the objects, whose root is object 1.
    byte[] end() {
        int start = out.size();
        StringBuilder table =
                new StringBuilder(
                        "xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(offset -> table.append("%010d 00000 n \n".formatted(offset)));
        table.append(
                "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(offsets.size() + 1, start));
        return text(table.toString()).bytes();
    }

    /// Ends the file at a cross-reference that stands at `start`.
    byte[] endAt(int start) {
        return text("startxref\n%d\n%%%%EOF\n".formatted(start)).bytes();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    /// So many zero bytes, compressed.
    static byte[] zeros(long count) {
        return deflated(count, new byte[65_536]);
    }

    static byte[] deflated(byte[] content) {
        return deflated(content.length, content);
    }

    private static byte[] deflated(long count, byte[] chunk) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (long left = count; left > 0; left -= chunk.length) {
                deflater.write(chunk, 0, (int) Math.min(left, chunk.length));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

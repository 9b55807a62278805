// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/// A document whose streams PDFBox never inflates itself: it is given the decoded bytes of the
/// cross-reference and object streams, which it needs and which share a budget, and an empty stream
/// for everything else.
final class BoundedDocument extends COSDocument {
    private static final int STRUCTURE_BYTES = 2_000_000;
    private static final int MOST_ENTRIES = 200_000;

    private static final int TAIL = 2_048;
    private static final Pattern START = Pattern.compile("startxref\\s{1,9}(\\d{1,9})");

    private final byte[] file;
    private final IdentityHashMap<COSStream, Slice> slices = new IdentityHashMap<>();
    private int structureLeft = STRUCTURE_BYTES;
    private boolean encrypted;
    private @Nullable BudgetExceeded exceeded;

    /// Where the encoded bytes of a stream stand in the file.
    private record Slice(int start, int length) {}

    BoundedDocument(byte[] file, ICOSParser parser) {
        super(null, parser);
        this.file = file;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
            throws IOException {
        COSName type = dictionary.getCOSName(COSName.TYPE);
        boolean structure = COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type);
        int from = Math.clamp(start, 0, file.length);
        int to = Math.clamp(start + length, from, file.length);
        byte[] visible = structure ? structure(dictionary, from, to) : new byte[0];
        COSStream stream =
                new COSStream(
                        null,
                        new RandomAccessReadView(
                                new RandomAccessReadBuffer(visible), 0, visible.length));
        dictionary.forEach(stream::setItem);
        if (structure) {
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.DECODE_PARMS);
        }
        stream.setKey(dictionary.getKey());
        slices.put(stream, new Slice(from, to - from));
        return stream;
    }

    /// The decoded content of a stream of this document, at most `limit` bytes of it.
    byte[] content(COSStream stream, int limit) throws IOException {
        Slice slice = slices.get(stream);
        if (slice == null) {
            throw new IOException("the stream is not one of the file");
        }
        return StreamDecoder.decode(raw(slice.start, slice.start + slice.length), stream, limit);
    }

    /// Encrypted files are refused, so PDFBox is told that there are none.
    @Override
    public @Nullable COSDictionary getEncryptionDictionary() {
        encrypted |= super.getEncryptionDictionary() != null;
        return null;
    }

    boolean wasEncrypted() {
        return encrypted;
    }

    /// Whether the table of objects is not where the file says, so that it was searched for.
    boolean wasRepaired() {
        int from = Math.max(0, file.length - TAIL);
        String tail = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        Matcher written = START.matcher(tail);
        long start = -1;
        while (written.find()) {
            start = Long.parseLong(written.group(1));
        }
        return start != getStartXref();
    }

    /// Why parts of the structure were withheld, if they were.
    @Nullable BudgetExceeded exceeded() {
        return exceeded;
    }

    private byte[] structure(COSDictionary dictionary, int from, int to) throws IOException {
        try {
            byte[] decoded = StreamDecoder.decode(raw(from, to), dictionary, structureLeft);
            structureLeft -= decoded.length;
            if (COSName.XREF.equals(dictionary.getCOSName(COSName.TYPE))) {
                checkEntries(dictionary, decoded.length);
            }
            return decoded;
        } catch (BudgetExceeded e) {
            exceeded = e;
            return new byte[0];
        }
    }

    // Entries of no width would never come to an end.
    private static void checkEntries(COSDictionary dictionary, int length) throws BudgetExceeded {
        COSArray widths = dictionary.getCOSArray(COSName.W);
        long width = 0;
        for (int i = 0; widths != null && i < Math.min(3, widths.size()); i++) {
            width += Math.max(0, widths.getInt(i, 0));
        }
        if (width == 0 || length / width > MOST_ENTRIES) {
            throw new BudgetExceeded("a cross-reference stream has too many entries");
        }
    }

    private byte[] raw(int from, int to) {
        return Arrays.copyOfRange(file, from, to);
    }
}

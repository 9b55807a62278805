// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/// Decodes a stream of a PDF through its filters, each to a bounded number of bytes.
///
/// LZW is not among them: no writer of invoices uses it, and its table of PDFBox grows without
/// bound.
final class StreamDecoder {
    private static final Set<COSName> FILTERS =
            Set.of(
                    COSName.FLATE_DECODE,
                    COSName.FLATE_DECODE_ABBREVIATION,
                    COSName.ASCII85_DECODE,
                    COSName.ASCII85_DECODE_ABBREVIATION,
                    COSName.ASCII_HEX_DECODE,
                    COSName.ASCII_HEX_DECODE_ABBREVIATION,
                    COSName.RUN_LENGTH_DECODE,
                    COSName.RUN_LENGTH_DECODE_ABBREVIATION);
    private static final int MOST_FILTERS = 4;
    private static final long LONGEST_ROW_BITS = 8L * 1_000_000;

    private StreamDecoder() {}

    /// The decoded bytes.
    ///
    /// @throws BudgetExceeded when a filter gives more than `limit` bytes
    /// @throws IOException when the data is damaged or a filter is none for data
    static byte[] decode(byte[] raw, COSDictionary dictionary, int limit) throws IOException {
        List<COSName> filters = filters(dictionary);
        byte[] data = raw;
        for (int i = 0; i < filters.size(); i++) {
            Bounded decoded = new Bounded(limit);
            FilterFactory.INSTANCE
                    .getFilter(filters.get(i))
                    .decode(new ByteArrayInputStream(data), decoded, dictionary, i);
            data = decoded.bytes();
        }
        if (data.length > limit) {
            throw new BudgetExceeded("a stream has more than %d bytes".formatted(limit));
        }
        return data;
    }

    private static List<COSName> filters(COSDictionary dictionary) throws IOException {
        List<COSName> filters = new ArrayList<>();
        COSBase written = dictionary.getDictionaryObject(COSName.FILTER);
        if (written instanceof COSName name) {
            filters.add(name);
        } else if (written instanceof COSArray names) {
            for (int i = 0; i < Math.min(names.size(), MOST_FILTERS + 1); i++) {
                filters.add(names.getObject(i) instanceof COSName name ? name : COSName.NONE);
            }
        }
        if (filters.size() > MOST_FILTERS || !FILTERS.containsAll(filters)) {
            throw new IOException("a stream has filters that no file needs");
        }
        checkRows(dictionary.getDictionaryObject(COSName.DECODE_PARMS));
        return filters;
    }

    // A predictor allocates two rows before it reads a byte.
    private static void checkRows(COSBase parameters) throws IOException {
        if (parameters instanceof COSArray several) {
            for (int i = 0; i < Math.min(several.size(), MOST_FILTERS); i++) {
                checkRow(several.getObject(i));
            }
        } else {
            checkRow(parameters);
        }
    }

    private static void checkRow(COSBase parameters) throws IOException {
        if (parameters instanceof COSDictionary row) {
            long bits =
                    Math.abs((long) row.getInt(COSName.COLUMNS, 1))
                            * Math.min(32, Math.abs((long) row.getInt(COSName.COLORS, 1)))
                            * Math.min(
                                    64, Math.abs((long) row.getInt(COSName.BITS_PER_COMPONENT, 8)));
            if (bits > LONGEST_ROW_BITS) {
                throw new BudgetExceeded("a stream declares rows of %d bits".formatted(bits));
            }
        }
    }

    /// Collects bytes up to a limit.
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final int limit;

        Bounded(int limit) {
            this.limit = limit;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        @Override
        public void write(int b) throws BudgetExceeded {
            check(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws BudgetExceeded {
            check(length);
            out.write(bytes, offset, length);
        }

        private void check(int more) throws BudgetExceeded {
            if (out.size() + more > limit) {
                throw new BudgetExceeded(
                        "a stream inflates to more than %d bytes".formatted(limit));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal;

import java.nio.charset.StandardCharsets;

/// What kind of file these bytes are, told by their beginning and never by a name.
public enum FileType {
    XML,
    PDF,
    OTHER;

    private static final int PDF_HEADER_WITHIN = 1_024;
    private static final int SPACE_BEFORE_XML = 64;

    public static FileType of(byte[] bytes) {
        int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
        if (new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PDF;
        }
        return isXml(bytes) ? XML : OTHER;
    }

    // The first character is "<", in any encoding of Unicode, with or without a byte order mark.
    private static boolean isXml(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SPACE_BEFORE_XML); i++) {
            int b = bytes[i] & 0xFF;
            boolean mark = b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF || b == 0;
            if (b == '<') {
                return true;
            }
            if (!mark && !Character.isWhitespace(b)) {
                return false;
            }
        }
        return false;
    }
}

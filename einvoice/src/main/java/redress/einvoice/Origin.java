// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import org.jspecify.annotations.Nullable;

/// The file that an invoice was read from.
///
/// @param fileName the name that the reader was given
/// @param sha256 the SHA-256 of the file's bytes as they came, in lower-case hexadecimal
/// @param syntax the language of the invoice
/// @param profile BT-24, the specification that the invoice says it follows
/// @param embeddedName the name of the XML inside a PDF; null where the file itself is the XML
public record Origin(
        String fileName,
        String sha256,
        Syntax syntax,
        @Nullable String profile,
        @Nullable String embeddedName) {
    /// The same file, whose invoice follows this specification.
    public Origin withProfile(@Nullable String other) {
        return new Origin(fileName, sha256, syntax, other, embeddedName);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

/// A document that somebody hangs on a case.
public record Upload(String name, String mediaType, byte[] content) {
    @Override
    public String toString() {
        return "Upload[%d bytes]".formatted(content.length);
    }
}

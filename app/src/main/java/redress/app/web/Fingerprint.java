// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What makes two calls the same: method, address and content. Of an upload the parts count, not
/// the boundary between them, which differs each time.
final class Fingerprint {

    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    /// @param request an upload, or a call whose body can be read again
    static String of(HttpServletRequest request) throws IOException {
        Fingerprint print = new Fingerprint();
        print.add(request.getMethod());
        print.add(request.getRequestURI());
        print.add(request.getQueryString());
        if (isUpload(request)) {
            print.addParts(request);
        } else {
            print.add(request.getInputStream());
        }
        return HexFormat.of().formatHex(print.digest.digest());
    }

    static boolean isUpload(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    }

    private void addParts(HttpServletRequest request) throws IOException {
        try {
            for (Part part : request.getParts()) {
                add(part.getName());
                add(part.getSubmittedFileName());
                add(Long.toString(part.getSize()));
                try (InputStream content = part.getInputStream()) {
                    add(content);
                }
            }
        } catch (ServletException | IllegalStateException unreadable) {
            add("unreadable: the route will say why");
        }
    }

    private void add(@Nullable String text) {
        digest.update(Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void add(InputStream content) throws IOException {
        new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}

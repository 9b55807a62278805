// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import redress.app.casefile.Upload;

/// A document on its way out: always a download under its name, never shown or kept by a browser.
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(Upload file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(Download::closed)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private static void closed(HttpHeaders headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.setCacheControl("no-store");
        headers.setVary(List.of("Cookie", "Authorization"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import redress.app.claim.Dropped;

/// The files of an upload.
final class DroppedFiles {

    private static final int LONGEST_TYPE = 100;

    private DroppedFiles() {}

    /// All of them, without the empty parts that browsers send.
    static List<Dropped> of(@Nullable List<MultipartFile> files) {
        return (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                        .map(DroppedFiles::dropped)
                        .toList();
    }

    private static Dropped dropped(MultipartFile file) {
        String type = file.getContentType();
        return new Dropped(
                name(file),
                type == null || type.length() > LONGEST_TYPE ? "application/octet-stream" : type,
                file.getSize(),
                () -> content(file));
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an uploaded file", e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import redress.einvoice.VisibleText;

/// Takes files from a form: at most ten, at most 20 MB each, none with a virus that the scanner
/// knows.
@Component
public class Uploads {

    private static final int FILES_MAX = 10;
    private static final int BYTES_MAX = 20_000_000;
    private static final int NAME_MAX = 120;

    private final VirusScanner scanner;

    Uploads(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /// What became of the files of a form.
    ///
    /// @param refused a message key of `casefile` and the file's name for each that was not taken
    public record Taken(List<Upload> uploads, List<Refusal> refused) {
        public Taken {
            uploads = List.copyOf(uploads);
            refused = List.copyOf(refused);
        }
    }

    /// Why a file was not taken.
    public record Refusal(String file, String reasonKey) {}

    /// Takes what can be taken. Empty parts, as browsers send them, are passed over.
    public Taken take(List<MultipartFile> files) {
        List<Upload> uploads = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            if (!file.isEmpty()) {
                String name = name(file);
                String reason = uploads.size() < FILES_MAX ? reason(file) : "casefile.upload.many";
                if (reason.isEmpty()) {
                    uploads.add(new Upload(name, type(file), content(file)));
                } else {
                    refused.add(new Refusal(name, reason));
                }
            }
        }
        return new Taken(uploads, refused);
    }

    private String reason(MultipartFile file) {
        if (file.getSize() > BYTES_MAX) {
            return "casefile.upload.large";
        }
        return switch (scanner.scan(content(file))) {
            case CLEAN -> "";
            case INFECTED -> "casefile.upload.virus";
            case UNREACHABLE -> "casefile.upload.unscanned";
        };
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an uploaded file", e);
        }
    }

    /// The last part of the name, without characters that nobody sees.
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = VisibleText.lineOf(last);
        String named = clean.isEmpty() ? "file" : clean;
        return named.length() > NAME_MAX ? named.substring(named.length() - NAME_MAX) : named;
    }

    private static String type(MultipartFile file) {
        String type = file.getContentType();
        return type == null || type.length() > NAME_MAX ? "application/octet-stream" : type;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// The installation's master key: from `REDRESS_MASTER_KEY` (base64, 32 bytes), else from the file
/// `master.key` in the data folder, made at the first start and readable by its owner alone.
@Component
final class MasterKey {

    private static final int KEY_BYTES = 32;

    private final byte[] key;

    MasterKey(AccountSettings settings) {
        key =
                settings.masterKey().isBlank()
                        ? fromFile(settings.data().resolve("master.key"))
                        : decode(settings.masterKey(), "REDRESS_MASTER_KEY");
    }

    /// A key for one purpose, derived from the master key.
    byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(("redress/" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing in this Java", e);
        }
    }

    private static byte[] fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return decode(Files.readString(file).strip(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the master key " + file, e);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling("master.key.new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, Base64.getEncoder().encodeToString(made) + "\n");
        Files.move(fresh, file);
    }

    private static byte[] decode(String text, String where) {
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + " must be base64", e);
        }
        if (decoded.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "%s must hold %d bytes, not %d".formatted(where, KEY_BYTES, decoded.length));
        }
        return decoded;
    }
}

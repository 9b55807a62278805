// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Makes a person and an API key of theirs at the start, as `redress.bootstrap-key` asks
/// (`<e-mail>:<file>`), so that software can file before anybody has read an e-mail.
///
/// The secret is written to the file, readable by its owner alone. A file with a key that still
/// works stays as it is.
@Component
final class FirstKey implements ApplicationRunner {

    private static final Set<String> SCOPES = Set.of("cases:read", "cases:write");

    private final People people;
    private final ApiKeys keys;
    private final AccountSettings settings;

    FirstKey(People people, ApiKeys keys, AccountSettings settings) {
        this.people = people;
        this.keys = keys;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String wanted = settings.bootstrapKey();
        if (!wanted.isBlank()) {
            make(wanted);
        }
    }

    private void make(String wanted) {
        int colon = wanted.indexOf(':');
        if (!wanted.substring(0, Math.max(0, colon)).contains("@") || wanted.endsWith(":")) {
            throw new IllegalArgumentException(
                    "redress.bootstrap-key (%s) must be an e-mail address, a colon and a file"
                            .formatted(wanted));
        }
        Path file = Path.of(wanted.substring(colon + 1)).toAbsolutePath();
        if (!holdsKey(file)) {
            Signed owner = people.withEmail(wanted.substring(0, colon));
            write(file, keys.make(owner.id(), "bootstrap", SCOPES));
        }
    }

    private boolean holdsKey(Path file) {
        try {
            String held = Files.exists(file) ? Files.readString(file).strip() : "";
            if (!held.isEmpty() && !held.startsWith(ApiKeys.PREFIX)) {
                throw new IllegalArgumentException(
                        "redress.bootstrap-key names a file (%s) that holds something else"
                                .formatted(file));
            }
            return keys.find(held).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the first API key in " + file, e);
        }
    }

    private static void write(Path file, String secret) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(
                    fresh,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, secret + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the first API key to " + file, e);
        }
    }
}

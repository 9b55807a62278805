// SPDX-License-Identifier: Apache-2.0
package redress.postgres;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hash that a backup's entries are checked by.
final class Sha256 {
    private Sha256() {}

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hash function of this module.
final class Sha256 {

    private Sha256() {}

    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}

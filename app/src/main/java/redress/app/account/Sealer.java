// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts what is stored apart: every text under a fresh key of its own, that key under the
/// master key.
///
/// Form: version (1 byte), then the wrapped key and the text, each as nonce (12 bytes) with
/// AES-256-GCM output. `context` is bound in, so that a sealed text moved to another row does not
/// open.
@Component
public final class Sealer {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec wrapping;
    private final SecretKeySpec finding;

    Sealer(MasterKey master) {
        wrapping = new SecretKeySpec(master.derive("wrap"), "AES");
        finding = new SecretKeySpec(master.derive("find"), "HmacSHA256");
    }

    /// The sealed form of a text.
    public byte[] seal(String text, String context) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8), context);
    }

    /// The sealed form of a file's bytes.
    public byte[] sealBytes(byte[] content, String context) {
        byte[] key = fresh(KEY_BYTES);
        byte[] wrapped = encrypt(wrapping, key, context);
        byte[] body = encrypt(new SecretKeySpec(key, "AES"), content, context);
        return ByteBuffer.allocate(1 + wrapped.length + body.length)
                .put(VERSION)
                .put(wrapped)
                .put(body)
                .array();
    }

    /// The text in a sealed form; fails if the form, the key or the context is another's.
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /// The bytes in a sealed form; fails as [#open] does.
    public byte[] openBytes(byte[] sealed, String context) {
        if (sealed.length < 1 + WRAPPED_BYTES + NONCE_BYTES + TAG_BYTES || sealed[0] != VERSION) {
            throw new SealBroken("not a sealed text of version 1", null);
        }
        ByteBuffer in = ByteBuffer.wrap(sealed).position(1);
        byte[] wrapped = take(in, WRAPPED_BYTES);
        byte[] body = take(in, in.remaining());
        SecretKeySpec key = new SecretKeySpec(decrypt(wrapping, wrapped, context), "AES");
        return decrypt(key, body, context);
    }

    /// A keyed hash by which a sealed text is found again; equal texts of one context have equal
    /// hashes.
    public byte[] finder(String text, String context) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(finding);
            mac.update(context.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("HmacSHA256 is missing in this Java", e);
        }
    }

    private byte[] encrypt(SecretKeySpec key, byte[] plain, String context) {
        byte[] nonce = fresh(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new SealBroken("cannot seal", e);
        }
    }

    private static byte[] decrypt(SecretKeySpec key, byte[] sealed, String context) {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte[] nonce = take(in, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context)
                    .doFinal(take(in, in.remaining()));
        } catch (GeneralSecurityException e) {
            throw new SealBroken("cannot open: sealed under another master key or context", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private byte[] fresh(int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return made;
    }

    private static byte[] take(ByteBuffer in, int bytes) {
        byte[] taken = new byte[bytes];
        in.get(taken);
        return taken;
    }
}

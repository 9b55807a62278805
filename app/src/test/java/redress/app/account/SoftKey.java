// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A passkey in memory that answers challenges as a device does, and whose every part a test can
/// falsify.
///
/// Source: W3C Web Authentication, Level 3, sections 5.8.1, 6.1 and 6.5.
final class SoftKey {

    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MADE =
            """
            {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
             "authenticatorAttachment":"platform",
             "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}
            """;
    private static final String USED =
            """
            {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
             "authenticatorAttachment":"platform",
             "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s",
                         "userHandle":"%5$s"}}
            """;

    final byte[] id = new byte[16];
    String origin;
    String relyingParty = "localhost";
    int flags = PRESENT | VERIFIED;
    int count;
    String handle = "";
    private final KeyPair pair = pair();

    SoftKey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    /// The answer to a challenge for a new passkey.
    String made(String challenge) {
        JsonNode given = JSON.readTree(challenge);
        handle = given.at("/user/id").stringValue();
        byte[] authenticator = join(authenticator(WITH_KEY), new byte[16], sized(id), cose());
        byte[] attestation =
                join(
                        bytes(0xA3, 0x63),
                        text("fmt"),
                        bytes(0x64),
                        text("none"),
                        bytes(0x67),
                        text("attStmt"),
                        bytes(0xA0, 0x68),
                        text("authData"),
                        bytes(0x59),
                        sized(authenticator));
        return MADE.formatted(
                base64(id),
                base64(client("webauthn.create", given.at("/challenge").stringValue())),
                base64(attestation));
    }

    /// The answer to a challenge for signing in.
    String used(String challenge) {
        byte[] client =
                client("webauthn.get", JSON.readTree(challenge).at("/challenge").stringValue());
        byte[] authenticator = authenticator(0);
        return USED.formatted(
                base64(id),
                base64(client),
                base64(authenticator),
                base64(sign(join(authenticator, sha256(client)))),
                handle);
    }

    private byte[] authenticator(int more) {
        return join(
                sha256(text(relyingParty)),
                bytes(flags | more),
                ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
    }

    private byte[] client(String type, String challenge) {
        return text(
                "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                        .formatted(type, challenge, origin));
    }

    private byte[] cose() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return join(
                bytes(0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE),
                coordinate(key.getW().getAffineX()),
                bytes(0x22, 0x58, COORDINATE),
                coordinate(key.getW().getAffineY()));
    }

    private byte[] sign(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] all = new byte[COORDINATE];
        byte[] given = number.toByteArray();
        int length = Math.min(given.length, COORDINATE);
        System.arraycopy(given, given.length - length, all, COORDINATE - length, length);
        return all;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sized(byte[] content) {
        return join(
                ByteBuffer.allocate(Short.BYTES).putShort((short) content.length).array(), content);
    }

    private static byte[] bytes(int... values) {
        byte[] made = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            made[index] = (byte) values[index];
        }
        return made;
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String base64(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import redress.procedure.Event;

/// The canonical bytes of an event and the hash that chains it to those before it.
///
/// The bytes are JSON after RFC 8785: members in the order of their names, no white space, UTF-8.
/// Members: `at` (ISO 8601, UTC), `by`, `case`, `digests` (salted SHA-256 of what a person wrote,
/// by name), `facts`, `prev` (the hash before, in hex; 64 zeros for the first), `seq` (a string),
/// `type`, `v` ("1"). The hash is SHA-256 over them. Cost is linear in the event's size.
public final class EventChain {

    /// What the first event of a case follows.
    static final byte[] START = new byte[32];

    private static final HexFormat HEX = HexFormat.of();

    private EventChain() {}

    /// The canonical bytes of an event.
    public static byte[] canonical(
            UUID caseId, Event event, Map<String, String> digests, byte[] previous) {
        Map<String, Object> members = new TreeMap<>();
        members.put("at", event.at().toString());
        members.put("by", event.by().name());
        members.put("case", caseId.toString());
        members.put("digests", new TreeMap<>(digests));
        members.put("facts", new TreeMap<>(event.facts()));
        members.put("prev", HEX.formatHex(previous));
        members.put("seq", Long.toString(event.seq()));
        members.put("type", event.type());
        members.put("v", "1");
        StringBuilder json = new StringBuilder(512);
        writeObject(json, members);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The hash of canonical bytes.
    public static byte[] hash(byte[] canonical) {
        return sha256().digest(canonical);
    }

    /// The salted hash, in hex, that stands in the chain for what a person wrote or attached.
    static String digest(byte[] salt, byte[] value) {
        MessageDigest sha = sha256();
        sha.update(salt);
        return HEX.formatHex(sha.digest(value));
    }

    private static void writeObject(StringBuilder json, Map<String, ?> members) {
        json.append('{');
        String comma = "";
        for (Map.Entry<String, ?> member : members.entrySet()) {
            json.append(comma);
            writeString(json, member.getKey());
            json.append(':');
            if (member.getValue() instanceof Map<?, ?> inner) {
                Map<String, Object> named = new TreeMap<>();
                inner.forEach((name, value) -> named.put((String) name, value));
                writeObject(json, named);
            } else {
                writeString(json, member.getValue().toString());
            }
            comma = ",";
        }
        json.append('}');
    }

    private static void writeString(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') {
                        json.append("\\u00").append(HEX.toHexDigits((byte) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }
}

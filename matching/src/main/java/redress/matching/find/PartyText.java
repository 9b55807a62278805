// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import redress.matching.Party;

/// A party in bytes, and back: its parts in UTF-8, each ended by a zero byte.
final class PartyText {

    /// More bytes are not kept.
    static final int LONGEST = 32_000;

    private static final char END = '\0';

    private PartyText() {}

    static BytesRef write(Party party) {
        var text = new StringBuilder();
        part(text, party.id());
        part(text, party.country());
        part(text, party.address());
        part(text, party.postcode());
        part(text, Integer.toString(party.names().size()));
        party.names().forEach(name -> part(text, name));
        new TreeMap<>(party.identifiers())
                .forEach((kind, value) -> {
                    part(text, kind);
                    part(text, value);
                });
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException(
                    "party (%.60s, %,d bytes) must have at most %,d bytes\nMaybe it has names or addresses that can be left out"
                            .formatted(party.id(), bytes.length, LONGEST));
        }
        return new BytesRef(bytes);
    }

    static Party read(BytesRef bytes) {
        List<String> parts = parts(bytes.utf8ToString());
        int names = Integer.parseInt(parts.get(4));
        Map<String, String> identifiers = new LinkedHashMap<>();
        for (int i = 5 + names; i + 1 < parts.size(); i += 2) {
            identifiers.put(parts.get(i), parts.get(i + 1));
        }
        return new Party(
                parts.get(0),
                parts.subList(5, 5 + names),
                known(parts.get(1)),
                known(parts.get(2)),
                known(parts.get(3)),
                identifiers);
    }

    private static void part(StringBuilder text, @Nullable String part) {
        text.append(part == null ? "" : part.replace(END, ' ')).append(END);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, from)) {
            parts.add(text.substring(from, end));
            from = end + 1;
        }
        return parts;
    }

    private static @Nullable String known(String part) {
        return part.isEmpty() ? null : part;
    }
}

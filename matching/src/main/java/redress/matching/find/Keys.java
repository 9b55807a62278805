// SPDX-License-Identifier: Apache-2.0
package redress.matching.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import redress.matching.identifier.Identifier;
import redress.matching.name.AddressKey;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;

/// The terms of the one field in which all exact keys stand: a letter for what they are, then the
/// text or seven bytes of its hash. Two of ten million names meet by chance less than once in a
/// thousand registers.
final class Keys {

    private Keys() {}

    static BytesRef id(String id) {
        return new BytesRef("#" + id);
    }

    static Stream<BytesRef> identifiers(Reading reading) {
        return reading.identifiers().stream()
                .filter(Identifier::distinctive)
                .map(identifier -> new BytesRef("i" + identifier.key()));
    }

    static Stream<BytesRef> address(AddressKey address) {
        return address.postcodeAndHouse().stream().map(text -> new BytesRef("a" + text));
    }

    static BytesRef name(String word) {
        return hashed('n', hash(word, 0, word.length(), 0));
    }

    /// The words in alphabetical order.
    static BytesRef words(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        String text = String.join(" ", sorted);
        return hashed('w', hash(text, 0, text.length(), 0));
    }

    /// Everything under which a name is kept.
    static void keep(NameViews name, Consumer<BytesRef> keys) {
        for (String word : name.keys()) {
            keys.accept(name(word));
            Slips.keep(word, keys);
        }
        if (name.tokens().size() > 1) {
            keys.accept(words(name.tokens()));
        }
    }

    static long hash(String text, int from, int to, long seed) {
        long hash = seed * 0x9E3779B97F4A7C15L + 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }

    static BytesRef hashed(char type, long hash) {
        byte[] bytes = new byte[8];
        bytes[0] = (byte) type;
        for (int i = 1; i < bytes.length; i++) {
            bytes[i] = (byte) (hash >>> (8 * i));
        }
        return new BytesRef(bytes);
    }
}

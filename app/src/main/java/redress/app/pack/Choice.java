// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the constants of an enum as packs write them: `PUBLIC_BODY` as `public-body`.
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(YamlMap map, String key, Class<E> type, E otherwise) {
        String text = map.text(key);
        return text.isEmpty() ? otherwise : find(map, key, text, type).orElse(otherwise);
    }

    /// The constant; none with a finding where there is no such.
    static <E extends Enum<E>> Optional<E> find(
            YamlMap map, String key, String text, Class<E> type) {
        Optional<E> found =
                Arrays.stream(type.getEnumConstants())
                        .filter(one -> written(one).equals(text))
                        .findFirst();
        if (found.isEmpty()) {
            map.add(
                    key,
                    "bad-value",
                    "%s '%s' must be one of %s."
                            .formatted(
                                    key,
                                    text,
                                    Arrays.stream(type.getEnumConstants())
                                            .map(Choice::written)
                                            .collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

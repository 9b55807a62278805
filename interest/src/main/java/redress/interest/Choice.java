// SPDX-License-Identifier: Apache-2.0
package redress.interest;

import java.util.List;
import java.util.stream.Stream;

/// What a regime usually takes where its law is silent, and what else can be argued.
///
/// @param others what may be chosen instead; empty where the law leaves no choice
/// @param reason why the usual one is taken, and how well that was read
public record Choice<T>(T usual, List<T> others, Source reason) {
    public Choice {
        others = List.copyOf(others);
    }

    /// No choice: the law or settled practice says so.
    public static <T> Choice<T> only(T value, Source reason) {
        return new Choice<>(value, List.of(), reason);
    }

    /// The usual one, then the others.
    Stream<T> all() {
        return Stream.concat(Stream.of(usual), others.stream());
    }

    boolean allows(T value) {
        return usual.equals(value) || others.contains(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/// One field compared by itself: the text it looks at and the rule that says the level.
///
/// `rule` is asked only when both texts are there; it answers 1 for the first level after "not
/// said", and so on.
public record Comparison<R>(
        Field field, Function<R, String> text, ToIntBiFunction<String, String> rule) {

    /// The schema made of these comparisons.
    public static <R> Schema<R> schema(List<Comparison<R>> comparisons) {
        return new Side<>(List.copyOf(comparisons));
    }

    int level(R left, R right) {
        String first = text.apply(left);
        String second = text.apply(right);
        return first.isEmpty() || second.isEmpty() ? 0 : rule.applyAsInt(first, second);
    }

    private record Side<R>(List<Comparison<R>> comparisons) implements Schema<R> {
        @Override
        public List<Field> fields() {
            return comparisons.stream().map(Comparison::field).toList();
        }

        @Override
        public void compare(R left, R right, int[] levels) {
            for (int at = 0; at < levels.length; at++) {
                levels[at] = comparisons.get(at).level(left, right);
            }
        }

        @Override
        public List<Seen> seen(R left, R right) {
            return comparisons.stream()
                    .map(each -> new Seen(each.text.apply(left), each.text.apply(right)))
                    .toList();
        }
    }
}

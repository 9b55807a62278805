// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The rule of one kind of number in one country: how a written text becomes a value, the shape of
/// the value, and the check that its digits keep.
record Scheme(
        Kind kind,
        String country,
        String name,
        UnaryOperator<String> reading,
        Pattern shape,
        Predicate<String> check,
        boolean checked,
        String source) {

    /// A scheme without check digits whose texts lose only spaces and punctuation.
    static Scheme of(Kind kind, String country, String name, String shape) {
        return new Scheme(
                kind,
                country,
                name,
                UnaryOperator.identity(),
                Pattern.compile(shape),
                any -> true,
                false,
                "");
    }

    /// With a rule for the step from the bare capitals to the value: a zero put in front, say.
    Scheme readAs(UnaryOperator<String> step) {
        return new Scheme(kind, country, name, step, shape, check, checked, source);
    }

    /// With check digits.
    Scheme checkedBy(Predicate<String> digits) {
        return new Scheme(kind, country, name, reading, shape, digits, true, source);
    }

    Scheme from(String where) {
        return new Scheme(kind, country, name, reading, shape, check, checked, where);
    }

    boolean keeps(String value) {
        return shape.matcher(value).matches() && check.test(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A number that a payer may have written: it stands in a text by itself, however it is broken by
/// spaces and signs. A number of three letters and digits or fewer is never found.
final class WrittenNumber {

    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String plain;
    private final Pattern spread;

    private WrittenNumber(String plain, Pattern spread) {
        this.plain = plain;
        this.spread = spread;
    }

    static WrittenNumber of(String number) {
        String plain = plain(upper(number));
        String letters =
                plain.codePoints()
                        .mapToObj(one -> Pattern.quote(Character.toString(one)))
                        .collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
        return new WrittenNumber(
                plain, Pattern.compile("(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])"));
    }

    /// A text that numbers are looked for in.
    record Text(String upper, String plain) {
        static Text of(String written) {
            String upper = WrittenNumber.upper(written);
            return new Text(upper, WrittenNumber.plain(upper));
        }
    }

    boolean standsIn(Text text) {
        return plain.length() >= SHORTEST
                && text.plain().contains(plain)
                && spread.matcher(text.upper()).find();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String plain(String upper) {
        return BETWEEN.matcher(upper).replaceAll("");
    }
}

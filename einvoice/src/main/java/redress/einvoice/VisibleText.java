// SPDX-License-Identifier: Apache-2.0
package redress.einvoice;

import java.util.regex.Pattern;

/// Text without characters that nobody sees and that change what is seen around them: those that
/// turn the direction of writing, those without width, and control characters.
public final class VisibleText {
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]+");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\t\\n\\r]]+");
    private static final Pattern LINE_END = Pattern.compile("[\\t\\n\\r]+");

    private VisibleText() {}

    /// The text with its lines; a control character becomes a blank, the rest is dropped.
    public static String of(String written) {
        return CONTROL.matcher(UNSEEN.matcher(written).replaceAll("")).replaceAll(" ");
    }

    /// The text on one line, without blanks at its ends.
    public static String lineOf(String written) {
        return LINE_END.matcher(of(written)).replaceAll(" ").strip();
    }
}

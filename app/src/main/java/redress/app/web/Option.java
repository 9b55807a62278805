// SPDX-License-Identifier: Apache-2.0
package redress.app.web;

/// One choice among radios, checkboxes or in a select.
///
/// @param value what the form sends
/// @param text what the reader sees
/// @param hint more about it, may be empty
public record Option(String value, String text, String hint, boolean chosen) {

    /// A choice that is not chosen.
    public static Option of(String value, String text) {
        return new Option(value, text, "", false);
    }

    /// The same choice with a hint.
    public Option withHint(String words) {
        return new Option(value, text, words, chosen);
    }

    /// The same choice, chosen when its value is the given one.
    public Option chosenWhen(String current) {
        return new Option(value, text, hint, value.equals(current));
    }
}

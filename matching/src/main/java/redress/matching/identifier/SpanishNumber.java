// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static redress.matching.identifier.CheckDigits.digit;

/// The Spanish tax number: of a person digits and a letter, of a firm a letter for its form, digits
/// and a control digit or letter.
///
/// Source: Real Decreto 1065/2007, articles 18 to 28; Orden EHA/451/2008.
final class SpanishNumber {

    static final String SHAPE = "[0-9XYZKLM]\\d{7}[A-Z]|[ABCDEFGHJNPQRSUVW]\\d{7}[0-9A-J]";

    private static final String PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FIRM = "JABCDEFGHI";

    private SpanishNumber() {}

    static boolean holds(String v) {
        char first = v.charAt(0);
        return switch (first) {
            case 'X', 'Y', 'Z' -> person((first - 'X') + v.substring(1));
            case 'K', 'L', 'M' -> person("0" + v.substring(1));
            default -> Character.isDigit(first) ? person(v) : firm(v);
        };
    }

    private static boolean person(String v) {
        return PERSON.charAt(Integer.parseInt(v.substring(0, 8)) % 23) == v.charAt(8);
    }

    private static boolean firm(String v) {
        int check = (10 - CheckDigits.luhnSum(v.substring(1, 8) + "0") % 10) % 10;
        char last = v.charAt(8);
        boolean byLetter = FIRM.charAt(check) == last;
        boolean byDigit = Character.isDigit(last) && digit(v, 8) == check;
        return switch (v.charAt(0)) {
            case 'A', 'B', 'E', 'H' -> byDigit;
            case 'N', 'P', 'Q', 'R', 'S', 'W' -> byLetter;
            default -> byDigit || byLetter;
        };
    }
}

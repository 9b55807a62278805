// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import static redress.matching.identifier.CheckDigits.digit;
import static redress.matching.identifier.CheckDigits.weighted;

/// Check digits of Central and Eastern European tax numbers.
final class EasternVat {

    private EasternVat() {}

    /// Nine digits of a firm, or ten of a person.
    static boolean bulgaria(String v) {
        return v.length() == 9 ? bulgarianFirm(v) : bulgarianPerson(v);
    }

    static boolean bulgarianFirm(String v) {
        int check = weighted(v, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
        int again = weighted(v, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10;
        return (check == 10 ? again : check) == digit(v, 8);
    }

    private static boolean bulgarianPerson(String v) {
        int last = digit(v, 9);
        int citizen = weighted(v, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10;
        int foreigner = weighted(v, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10;
        int other = (11 - weighted(v, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return citizen == last || foreigner == last || other == last;
    }

    /// Digits at even places count by a table; the letter is the sum modulo 26.
    static boolean cyprus(String v) {
        int[] table = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += i % 2 == 0 ? table[digit(v, i)] : digit(v, i);
        }
        return 'A' + sum % 26 == v.charAt(8);
    }

    /// Eight digits of a firm, or a person's birth number, which eleven divides.
    static boolean czechia(String v) {
        if (v.length() == 10) {
            return Long.parseLong(v) % 11 == 0;
        }
        int check = (11 - weighted(v, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return (check == 0 ? 1 : check) % 10 == digit(v, 7);
    }

    static boolean lithuania(String v) {
        int last = v.length() - 1;
        int check = lithuanianSum(v, last, 0) % 11;
        int again = lithuanianSum(v, last, 2) % 11 % 10;
        return (check == 10 ? again : check) == digit(v, last);
    }

    private static int lithuanianSum(String v, int last, int shift) {
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += (1 + (i + shift) % 9) * digit(v, i);
        }
        return sum;
    }

    static boolean latvia(String v) {
        return weighted(v, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3;
    }

    static boolean poland(String v) {
        return weighted(v, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == digit(v, 9);
    }

    static boolean romania(String v) {
        String padded = "0".repeat(10 - v.length()) + v;
        return 10 * weighted(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) % 11 % 10 == digit(padded, 9);
    }

    static boolean slovenia(String v) {
        int check = 11 - weighted(v, 8, 7, 6, 5, 4, 3, 2) % 11;
        return (check == 10 ? 0 : check) == digit(v, 7);
    }
}

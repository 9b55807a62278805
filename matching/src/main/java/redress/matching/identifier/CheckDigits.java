// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

/// The sums that check digits are made by.
final class CheckDigits {

    private CheckDigits() {}

    static int digit(String value, int at) {
        return value.charAt(at) - '0';
    }

    /// The sum of digits times weights, as far as the weights go.
    static int weighted(String value, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(value, i);
        }
        return sum;
    }

    /// The sum in which every second digit from the right counts double, its digits added; valid
    /// where it ends in 0. Source: ISO/IEC 7812-1, annex B.
    static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digit(digits, digits.length() - 1 - i);
            int twice = i % 2 == 1 ? 2 * d : d;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum;
    }

    static boolean luhn(String digits) {
        return luhnSum(digits) % 10 == 0;
    }

    /// Letters count from 10; the whole number leaves 1 when divided by 97. Source: ISO 7064.
    static boolean mod97(String value) {
        return remainder97(value) == 1;
    }

    static int remainder97(String value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            int v = Character.digit(value.charAt(i), 36);
            rest = (v < 10 ? rest * 10 + v : rest * 100 + v) % 97;
        }
        return rest;
    }

    /// The hybrid system with moduli 11 and 10. Source: ISO 7064.
    static boolean mod11And10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digit(digits, i) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (product + digit(digits, digits.length() - 1)) % 10 == 1;
    }

    /// The check digit is what is missing to a multiple of 11, 10 being invalid.
    static boolean missingTo11(String digits, int... weights) {
        int check = (11 - weighted(digits, weights) % 11) % 11;
        return check == digit(digits, weights.length);
    }
}

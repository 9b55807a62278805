// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

/// Indian numbers: the permanent account number of a taxpayer, the GSTIN that contains it, the
/// corporate identity number.
final class IndianNumber {

    /// The fourth letter says what the taxpayer is: C a company, F a firm, P a person.
    static final String PAN = "[A-Z]{3}[ABCEFGHJKLPT][A-Z]\\d{4}[A-Z]";

    /// State, PAN, how many registrations, Z, check character.
    static final String GSTIN = "(?:0[1-9]|[1-3]\\d|9[79])" + PAN + "[1-9A-Z]Z[0-9A-Z]";

    /// Listed or not, industry, state, year, kind, number; or of a partnership three letters and
    /// four digits.
    static final String CIN = "[LUF]\\d{5}[A-Z]{2}(?:1[89]|20)\\d{2}[A-Z]{3}\\d{6}|[A-Z]{3}\\d{4}";

    private IndianNumber() {}

    /// Luhn with 36 characters.
    static boolean gstin(String v) {
        int sum = 0;
        for (int i = 0; i < v.length(); i++) {
            int digit = Character.digit(v.charAt(v.length() - 1 - i), 36);
            int value = i % 2 == 0 ? digit : 2 * digit;
            sum += value / 36 + value % 36;
        }
        return sum % 36 == 0;
    }
}

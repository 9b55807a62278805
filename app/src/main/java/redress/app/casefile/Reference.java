// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// The number by which people call a case, such as `DEMO-2026-000042-17`: the pack's prefix, the
/// year, a running number and two check digits after ISO 7064 MOD 97-10, so that a slip is noticed.
final class Reference {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int BASE = 36;

    private Reference() {}

    static String of(String prefix, int year, long number) {
        String body = "%s-%d-%06d".formatted(prefix, year, number);
        return "%s-%02d".formatted(body, check(body));
    }

    /// Whether the check digits fit what stands before them.
    static boolean isValid(String reference) {
        int cut = reference.lastIndexOf('-');
        return cut > 0
                && reference.equals(
                        "%s-%02d"
                                .formatted(
                                        reference.substring(0, cut),
                                        check(reference.substring(0, cut))));
    }

    private static int check(String body) {
        StringBuilder digits = new StringBuilder();
        for (byte letter : body.getBytes(StandardCharsets.US_ASCII)) {
            int value = Character.digit(letter, BASE);
            if (value >= 0) {
                digits.append(value);
            }
        }
        digits.append("00");
        return 98 - new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}

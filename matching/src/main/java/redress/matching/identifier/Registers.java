// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.List;

/// Numbers of national registers of businesses.
final class Registers {

    private Registers() {}

    static List<Scheme> all() {
        return List.of(
                Scheme.of(Kind.REGISTER, "DE", "Registernummer", GermanRegister.SHAPE),
                Scheme.of(Kind.REGISTER, "FR", "SIREN", "\\d{9}").checkedBy(CheckDigits::luhn),
                Scheme.of(Kind.REGISTER, "GB", "company number", "\\d{8}|[A-Z]{2}\\d{6}")
                        .readAs(Registers::padded));
    }

    /// Eight digits, or two letters and six digits, the zeros in between written out.
    private static String padded(String bare) {
        int letters = bare.length() > 2 && Character.isLetter(bare.charAt(0)) ? 2 : 0;
        int missing = 8 - bare.length();
        return missing <= 0
                ? bare
                : bare.substring(0, letters) + "0".repeat(missing) + bare.substring(letters);
    }
}

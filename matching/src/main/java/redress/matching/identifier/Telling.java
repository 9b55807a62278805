// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.Optional;

/// Numbers that say by themselves what they are, because their country stands in them or their
/// shape is like no other, and check digits agree.
final class Telling {

    private static final int LEI = 20;
    private static final int USCC = 18;
    private static final int CIN = 21;

    private Telling() {}

    static Optional<Identifier> read(String text) {
        String bare = Schemes.bare(text);
        return iban(bare)
                .or(() -> vat(text, bare))
                .or(() -> of(Kind.LEI, "", bare, LEI))
                .or(() -> of(Kind.REGISTER, "CN", bare, USCC))
                .or(() -> of(Kind.VAT, "IN", bare, 15))
                .or(() ->
                        bare.length() == CIN
                                ? Schemes.readAt(Kind.REGISTER, "IN", bare)
                                : Optional.empty());
    }

    private static Optional<Identifier> of(Kind kind, String country, String bare, int length) {
        boolean letters =
                bare.chars().anyMatch(Character::isLetter)
                        && bare.chars().anyMatch(Character::isDigit);
        return bare.length() == length && letters
                ? Schemes.readAt(kind, country, bare)
                : Optional.empty();
    }

    private static Optional<Identifier> iban(String bare) {
        return bare.length() < 15 ? Optional.empty() : Schemes.read(Kind.IBAN, "", bare);
    }

    /// A VAT number with its country before it. The country's letters are capitals, and what
    /// follows holds more digits than a word of a name.
    private static Optional<Identifier> vat(String text, String bare) {
        long digits = bare.chars().filter(Character::isDigit).count();
        boolean prefixed =
                text.length() > 2
                        && Character.isUpperCase(text.charAt(0))
                        && Character.isUpperCase(text.charAt(1));
        return prefixed && digits >= 7 ? Schemes.read(Kind.VAT, "", bare) : Optional.empty();
    }
}

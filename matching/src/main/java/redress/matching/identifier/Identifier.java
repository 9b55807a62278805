// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.List;
import java.util.Optional;

/// A number or address that points at one party, valid by the rule of its kind and country and
/// written in one way.
///
/// `country` is the ISO 3166 code of the country that gives it, empty for an LEI, a mail domain and
/// a phone number. `value` is in capitals without spaces and punctuation, mail domains in small
/// letters.
public record Identifier(Kind kind, String country, String value)
        implements Comparable<Identifier> {

    /// How two identifiers speak about two parties.
    public enum Agreement {
        /// They are equal.
        SAME,
        /// A party has one of the kind, and these are two.
        CONFLICT,
        /// They say nothing about each other.
        NEITHER
    }

    public Identifier {
        if (!Schemes.keeps(kind, country, value)) {
            throw new IllegalArgumentException(
                    "identifier (%s %s %s) must keep the rule of its kind\nMaybe Identifier.of reads it"
                            .formatted(kind, country, Schemes.shown(value)));
        }
    }

    /// Reads a number as people write it, with spaces, dots, country prefix or a missing zero, or
    /// nothing where it does not keep the rule. `country` may be empty where the text or the kind
    /// says it.
    public static Optional<Identifier> of(Kind kind, String country, String text) {
        return Schemes.read(kind, country, text);
    }

    /// What follows from this identifier: the SIREN in a French VAT number, the PAN in a GSTIN.
    public List<Identifier> implied() {
        return Implied.by(this);
    }

    /// Whether few parties share it. Not so for a postcode, a domain where anyone has a mailbox, or
    /// a German register number without its court.
    public boolean distinctive() {
        return switch (kind) {
            case POSTCODE -> false;
            case DOMAIN -> !MailDomain.isPublic(value);
            case REGISTER -> !GermanRegister.lacksCourt(this);
            case LEI, VAT, TAX, IBAN, PHONE -> true;
        };
    }

    /// Whether digits of it are computed from the others, so that most slips are noticed.
    public boolean checked() {
        return Schemes.checks(kind, country, value);
    }

    /// What this and another identifier say about whether their parties are one.
    public Agreement against(Identifier other) {
        if (equals(other)) {
            return Agreement.SAME;
        }
        boolean oneOfAKind = kind == other.kind && kind.single() && country.equals(other.country);
        return oneOfAKind && Conflicts.between(this, other)
                ? Agreement.CONFLICT
                : Agreement.NEITHER;
    }

    /// The text under which an index keeps it: `VAT:DE:136695976`.
    public String key() {
        return kind + ":" + country + ":" + value;
    }

    @Override
    public int compareTo(Identifier other) {
        int byKind = kind.compareTo(other.kind);
        int byCountry = byKind == 0 ? country.compareTo(other.country) : byKind;
        return byCountry == 0 ? value.compareTo(other.value) : byCountry;
    }
}

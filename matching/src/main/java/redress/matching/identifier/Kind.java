// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.Locale;
import java.util.Optional;

/// What an identifier identifies a party by.
public enum Kind {
    /// A legal entity identifier, ISO 17442.
    LEI(true),
    /// A value added tax number.
    VAT(true),
    /// The number of the national register of businesses.
    REGISTER(true),
    /// A number of the tax authority that is not a value added tax number.
    TAX(true),
    /// A bank account, ISO 13616.
    IBAN(false),
    /// What stands after the `@` of a mail address.
    DOMAIN(false),
    /// A telephone number, E.164.
    PHONE(false),
    /// A postal code.
    POSTCODE(false);

    private final boolean single;

    Kind(boolean single) {
        this.single = single;
    }

    /// Whether a party has one of these in a country, so that two different ones mean two parties.
    public boolean single() {
        return single;
    }

    /// The kind of what a source calls `vat`, `register_number`, `lei`, `email`, `phone`, `iban`,
    /// `tax` or `postcode`.
    public static Optional<Kind> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT).replace(' ', '_')) {
            case "lei" -> Optional.of(LEI);
            case "vat", "vat_number", "vat_id" -> Optional.of(VAT);
            case "register_number", "company_number", "register" -> Optional.of(REGISTER);
            case "tax", "tax_number", "tax_id" -> Optional.of(TAX);
            case "iban" -> Optional.of(IBAN);
            case "email", "mail", "domain", "website" -> Optional.of(DOMAIN);
            case "phone", "telephone" -> Optional.of(PHONE);
            case "postcode", "postal_code", "zip" -> Optional.of(POSTCODE);
            default -> Optional.empty();
        };
    }
}

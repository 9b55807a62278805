// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

/// A business or body as it was named; a part that is not known is empty, never null.
///
/// @param country ISO 3166 in upper case
public record Identity(
        String name,
        String vatId,
        String registerNumber,
        String email,
        String phone,
        String street,
        String postcode,
        String city,
        String country) {

    /// A party of whom only the name is known.
    public static Identity named(String name) {
        return new Identity(name, "", "", "", "", "", "", "", "");
    }

    /// The same party with another e-mail address.
    public Identity withEmail(String address) {
        return new Identity(
                name, vatId, registerNumber, address, phone, street, postcode, city, country);
    }

    @Override
    public String toString() {
        return "Identity";
    }
}

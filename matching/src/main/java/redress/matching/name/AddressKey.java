// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.Optional;

/// What of an address can be compared: each part folded, empty where it is not known.
///
/// `street` is the name of the street without what kind of street it is.
public record AddressKey(
        String country, String postcode, String house, String street, String town) {

    /// Nothing known.
    public static final AddressKey NONE = new AddressKey("", "", "", "", "");

    /// Reads an address written in one text, with the postcode beside or in it.
    public static AddressKey of(String country, String address, String postcode) {
        return Addresses.read(country, address, postcode);
    }

    /// Postcode and house number, which few parties share: `GB:SW1A1AA:10`.
    public Optional<String> postcodeAndHouse() {
        return postcode.isEmpty() || house.isEmpty()
                ? Optional.empty()
                : Optional.of(country + ":" + postcode + ":" + house);
    }
}

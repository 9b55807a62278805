// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.Locale;

/// Reads addresses.
final class Addresses {

    private Addresses() {}

    static AddressKey read(String country, String address, String postcode) {
        String code = postcode.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        String house = "";
        for (String token : Folding.fold(address).split(" ")) {
            if (!token.isEmpty() && Character.isDigit(token.charAt(0)) && token.length() < 6) {
                house = token;
                break;
            }
        }
        return new AddressKey(country, code, house, "", "");
    }
}

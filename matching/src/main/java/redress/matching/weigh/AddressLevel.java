// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import redress.matching.name.AddressKey;

/// How alike two addresses are.
final class AddressLevel {
    private static final int SAME_HOUSE = 1;
    private static final int SAME_STREET = 2;
    private static final int SAME_POSTCODE = 3;
    private static final int HOUSE_ELSEWHERE = 4;
    private static final int NEIGHBOURS = 5;
    private static final int APART = 6;

    private AddressLevel() {}

    static Field field(String name) {
        return Field.of(
                name,
                "same postcode and house",
                "same postcode and street",
                "same postcode",
                "same street and house, other postcode",
                "same town or postal district",
                "elsewhere");
    }

    static int of(AddressKey left, AddressKey right) {
        boolean postcodes = both(left.postcode(), right.postcode());
        boolean streets = both(left.street(), right.street());
        boolean house = same(left.house(), right.house());
        boolean street = same(left.street(), right.street());
        if (postcodes && left.postcode().equals(right.postcode())) {
            return house ? SAME_HOUSE : street ? SAME_STREET : SAME_POSTCODE;
        }
        if (street && house) {
            return HOUSE_ELSEWHERE;
        }
        if (same(left.town(), right.town()) || postcodes && sameDistrict(left, right)) {
            return NEIGHBOURS;
        }
        return postcodes || streets || both(left.town(), right.town()) ? APART : 0;
    }

    static boolean agrees(int level) {
        return level > 0 && level <= HOUSE_ELSEWHERE;
    }

    private static boolean sameDistrict(AddressKey left, AddressKey right) {
        return left.country().equals(right.country())
                && district(left.postcode()).equals(district(right.postcode()));
    }

    /// What precedes the last three signs of a postcode: the district, in most countries.
    private static String district(String postcode) {
        return postcode.length() < 5 ? postcode : postcode.substring(0, postcode.length() - 3);
    }

    private static boolean both(String one, String other) {
        return !one.isEmpty() && !other.isEmpty();
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }
}

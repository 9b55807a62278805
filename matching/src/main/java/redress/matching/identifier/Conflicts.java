// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

/// Which different numbers of one kind and country really mean two parties.
final class Conflicts {

    private Conflicts() {}

    static boolean between(Identifier one, Identifier other) {
        if (!one.checked() && one.kind() != Kind.REGISTER) {
            return false;
        }
        return switch (one.country()) {
            // A registration in every state, but one PAN.
            case "IN" -> sameShape(one, other) && one.kind() != Kind.VAT;
            // A firm that moves gets the number of its new court.
            case "DE" -> one.kind() != Kind.REGISTER || GermanRegister.oneCourt(one, other);
            default -> sameShape(one, other);
        };
    }

    /// Numbers of two lengths are of two schemes: a company's and a partnership's, say.
    private static boolean sameShape(Identifier one, Identifier other) {
        return one.value().length() == other.value().length();
    }
}

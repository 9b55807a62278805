// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.List;

/// Numbers of tax authorities that are not value added tax numbers.
final class Taxes {

    private Taxes() {}

    static List<Scheme> all() {
        return List.of();
    }
}

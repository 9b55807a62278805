// SPDX-License-Identifier: Apache-2.0
/// Exact amounts, currencies, rounding and half-open date ranges.
module redress.money {
    requires static transitive org.jspecify;

    exports redress.money;
}

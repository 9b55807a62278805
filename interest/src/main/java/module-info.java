// SPDX-License-Identifier: Apache-2.0
/// What the late-payment law of a country adds to an overdue amount, step by step.
module redress.interest {
    requires transitive redress.money;
    requires static transitive org.jspecify;

    exports redress.interest;
    exports redress.interest.publication;
    exports redress.interest.regime;
}

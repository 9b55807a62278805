// SPDX-License-Identifier: Apache-2.0
/// A graph of obligations in; a set-off or relief plan with a certificate out.
module redress.clearing {
    requires transitive redress.money;
    requires static transitive org.jspecify;

    exports redress.clearing;
}

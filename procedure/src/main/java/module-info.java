// SPDX-License-Identifier: Apache-2.0
/// A procedure and a history in; stage, permitted moves, clocks and their derivation out.
module redress.procedure {
    requires static transitive org.jspecify;
    requires transitive redress.money;

    exports redress.procedure;
}

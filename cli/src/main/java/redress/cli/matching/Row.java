// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import redress.matching.Party;

/// A row of a table of parties.
sealed interface Row {
    /// Its id as it is written; empty where there is none.
    String id();

    /// One that can be read.
    record Good(Party party) implements Row {
        @Override
        public String id() {
            return party.id();
        }
    }

    /// One that cannot, and why.
    record Bad(String id, long line, String why) implements Row {}
}

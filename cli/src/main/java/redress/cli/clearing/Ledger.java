// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import redress.clearing.DebtGraph;
import redress.cli.report.Figures;

/// The debts of one currency, numbered from 0 in the order of the file, and what was said of them.
///
/// @param firm for each firm of the graph its number in [Debts#firms]
record Ledger(Tender tender, DebtGraph graph, int[] firm, Terms terms) {

    Figures figures() {
        return new Figures(tender.code(), tender.decimals());
    }

    String plain(long minor) {
        return tender.plain(minor);
    }
}

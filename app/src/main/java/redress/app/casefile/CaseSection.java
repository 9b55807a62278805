// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile;

import java.util.Optional;
import redress.app.web.Page;

/// A part of a case's page that another module brings: the invoices of a claim, a settlement's
/// ledger. Parts stand in the order of their beans (`@Order`).
public interface CaseSection {
    /// The part for whoever looks from a seat; empty where the case has none for them.
    Optional<Page> of(Case shown, Actor viewer);
}

// SPDX-License-Identifier: Apache-2.0
/// Rounds of set-off and relief over files: debts in; plan, certificate and a page to look at out.
///
/// Start reading with `ClearCommand`; [DebtFile] says what a file of debts may contain.
@NullMarked
package redress.cli.clearing;

import org.jspecify.annotations.NullMarked;

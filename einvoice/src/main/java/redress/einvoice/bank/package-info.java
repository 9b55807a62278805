// SPDX-License-Identifier: Apache-2.0
/// Bank statements: the bytes of a camt.052, camt.053 or camt.054 message in, its booked entries
/// and the findings out.
///
/// Start reading at [BankStatementReader].
@NullMarked
package redress.einvoice.bank;

import org.jspecify.annotations.NullMarked;

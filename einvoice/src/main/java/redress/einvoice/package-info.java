// SPDX-License-Identifier: Apache-2.0
/// E-invoices: the bytes of one file in, one [Invoice] and its findings out, whatever syntax the
/// file is written in.
///
/// Start reading at [InvoiceReader] and [Invoice]. Nothing here opens a file, a socket or a clock;
/// every input is bounded and no input makes it throw.
@NullMarked
package redress.einvoice;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Sample invoices of made-up firms, written by code so that their dates are always recent: for the
/// demonstration and for tests.
///
/// Start reading at [SampleInvoices].
@NullMarked
package redress.einvoice.sample;

import org.jspecify.annotations.NullMarked;

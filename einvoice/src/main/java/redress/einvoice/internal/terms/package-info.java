// SPDX-License-Identifier: Apache-2.0
/// What the words of payment terms say: dates, days, discounts, interest; and the due date that
/// follows.
///
/// Start reading at [TermsText] and [DueDates].
@NullMarked
package redress.einvoice.internal.terms;

import org.jspecify.annotations.NullMarked;

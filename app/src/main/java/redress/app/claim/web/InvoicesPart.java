// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import redress.app.web.Page;

/// The part of a case's page that shows its invoices and what is owed today.
///
/// @param letter the path of the letter to print for a respondent without e-mail; empty where there
///   is none
/// @param acknowledgement the path of the acknowledgement; empty for who has none
public record InvoicesPart(ReckoningView view, String letter, String acknowledgement)
        implements Page {}

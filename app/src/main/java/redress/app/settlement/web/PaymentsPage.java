// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.time.ZoneId;
import java.util.List;
import redress.app.casefile.Case;
import redress.app.settlement.BookedPayment;
import redress.app.web.Page;

/// The payments of a case, each with its corrections.
///
/// @param mayCorrect whether the reader may correct them now
public record PaymentsPage(Case on, boolean mayCorrect, ZoneId zone, List<BookedPayment> payments)
        implements Page {}

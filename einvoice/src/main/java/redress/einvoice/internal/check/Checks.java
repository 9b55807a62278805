// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import java.util.List;
import redress.einvoice.Finding;
import redress.einvoice.Invoice;

/// All checks, in the order of the page that shows them.
public final class Checks {
    private Checks() {}

    /// The findings on an invoice.
    public static List<Finding> of(Invoice invoice) {
        Report report = new Report(invoice);
        KindCheck.check(report);
        PresenceCheck.check(report);
        DateCheck.check(report);
        AmountCheck.check(report);
        SumCheck.check(report);
        WordsCheck.check(report);
        return report.findings();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import java.util.ArrayList;
import java.util.List;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.Source;
import redress.einvoice.Term;

/// The findings on one invoice, as they are made.
public final class Report {
    private final Invoice invoice;
    private final List<Finding> findings = new ArrayList<>();

    public Report(Invoice invoice) {
        this.invoice = invoice;
    }

    public Invoice invoice() {
        return invoice;
    }

    /// Adds a finding at the place of a term; at the root where the invoice lacks it.
    public void add(FindingCode code, Term term, String message) {
        String where = invoice.source(term).map(Source::path).orElse("/");
        findings.add(Finding.of(code, where, message));
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}

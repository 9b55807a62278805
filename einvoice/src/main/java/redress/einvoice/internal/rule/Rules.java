// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.util.List;
import redress.einvoice.Finding;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.Syntax;
import redress.einvoice.Term;
import redress.einvoice.internal.check.Report;
import redress.einvoice.internal.xml.Element;

/// All rules. Those of XRechnung are asked only of an invoice that says it follows it.
public final class Rules {
    private Rules() {}

    /// The rules that a document breaks.
    public static List<Finding> of(Invoice invoice, Element root) {
        Report report = new Report(invoice);
        boolean ubl = isUbl(invoice.origin().syntax());
        Facts facts =
                ubl
                        ? new UblFacts(root, invoice.currency()).read()
                        : new CiiFacts(root, invoice.currency()).read();
        if (ubl) {
            UblOrder.check(root, report);
        }
        StructureRules.check(root, report);
        ProfileRules.check(report);
        PartyRules.check(facts, report);
        VatRules.check(facts, report);
        PaymentRules.check(facts, report);
        CodeRules.check(facts, report);
        if (isXRechnung(invoice)) {
            XRechnungRules.check(facts, report);
            XRechnungPaymentRules.check(facts, report);
        }
        return report.findings();
    }

    /// Adds a broken rule.
    static void broken(Report report, String rule, Term term, String message) {
        report.add(FindingCode.RULE_BROKEN, term, rule + ": " + message);
    }

    static boolean isXRechnung(Invoice invoice) {
        String profile = invoice.origin().profile();
        return profile != null && profile.contains("xrechnung");
    }

    private static boolean isUbl(Syntax syntax) {
        return switch (syntax) {
            case UBL_INVOICE, UBL_CREDIT_NOTE -> true;
            case CII, ZUGFERD_1 -> false;
        };
    }
}

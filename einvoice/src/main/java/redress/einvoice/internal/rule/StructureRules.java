// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import redress.einvoice.FindingCode;
import redress.einvoice.Syntax;
import redress.einvoice.Term;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.check.Report;
import redress.einvoice.internal.cii.Paths;
import redress.einvoice.internal.xml.Element;

/// Are there elements or attributes that no version of the standard has there?
final class StructureRules {
    private static final int MOST_ELEMENTS = 20_000;

    private StructureRules() {}

    static void check(Element root, Report report) {
        Deque<Element> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_ELEMENTS; seen++) {
            Element element = open.removeFirst();
            if (element.namespace().isEmpty()) {
                report.add(
                        FindingCode.ELEMENT_OUT_OF_PLACE,
                        Term.NUMBER,
                        "Element %s belongs to no namespace; it was read all the same."
                                .formatted(Written.quote(element.path())));
                return;
            }
            open.addAll(element.children());
        }
        if (report.invoice().origin().syntax() == Syntax.CII) {
            currencies(root, report);
        }
    }

    private static void currencies(Element root, Report report) {
        String sums = Paths.SETTLEMENT + "SpecifiedTradeSettlementHeaderMonetarySummation/";
        boolean present =
                root
                        .all(
                                sums
                                        + "GrandTotalAmount|DuePayableAmount|TaxBasisTotalAmount|LineTotalAmount")
                        .stream()
                        .anyMatch(e -> e.attribute("currencyID") != null);
        if (present) {
            Rules.broken(
                    report,
                    "CII-DT-031",
                    Term.GROSS_TOTAL,
                    "an amount repeats its currency, which only the VAT total may.");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.ubl;

import java.util.ArrayList;
import java.util.List;
import redress.einvoice.InvoiceLine;
import redress.einvoice.Term;
import redress.einvoice.internal.Values;
import redress.einvoice.internal.xml.Element;

/// Reads the lines (BG-25).
final class UblLines {
    private final Element root;
    private final Values values;

    UblLines(Element root, Values values) {
        this.root = root;
        this.values = values;
    }

    List<InvoiceLine> read() {
        List<InvoiceLine> lines = new ArrayList<>();
        for (Element line : root.all("InvoiceLine|CreditNoteLine")) {
            Element quantity = line.find("InvoicedQuantity|CreditedQuantity").orElse(null);
            lines.add(
                    new InvoiceLine(
                            values.text(line, "ID", Term.LINE_ID),
                            values.text(line, "Item/Name", Term.LINE_ITEM),
                            quantity == null ? null : values.amount(quantity, Term.LINE_QUANTITY),
                            quantity == null ? null : quantity.attribute("unitCode"),
                            values.amount(line, "LineExtensionAmount", Term.LINE_NET),
                            true));
        }
        return lines;
    }

    int count() {
        return root.count("InvoiceLine") + root.count("CreditNoteLine");
    }
}

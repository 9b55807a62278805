// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.xml.Element;

/// Reads the facts of a UBL document.
final class UblFacts {
    private static final String LINE = "InvoiceLine|CreditNoteLine";

    private final Element root;
    private final @Nullable String currency;

    UblFacts(Element root, @Nullable String currency) {
        this.root = root;
        this.currency = currency;
    }

    Facts read() {
        return new Facts(
                root.all("PaymentMeans").stream().map(UblFacts::means).toList(),
                root.all("TaxTotal/TaxSubtotal").stream().map(UblFacts::group).toList(),
                categories(),
                taxTotals(),
                root.all("TaxTotal/TaxAmount").size() > taxTotals().size(),
                root.find("TaxRepresentativeParty").isPresent(),
                root.find("AccountingSupplierParty/Party/Contact").isPresent(),
                deliverTo(),
                root.all("PaymentTerms/Note").stream().map(Element::rawText).toList(),
                root.count("TaxPointDate") + root.all("InvoicePeriod/DescriptionCode").size(),
                mimeTypes(),
                root.all("BillingReference").stream().anyMatch(UblFacts::isEmpty),
                groupLines(),
                LinePrices.ofUbl(root));
    }

    private static Facts.Means means(Element means) {
        return new Facts.Means(
                Facts.text(means, "PaymentMeansCode"),
                means.all("PayeeFinancialAccount").size(),
                means.find("CardAccount").isPresent(),
                means.find("PaymentMandate").isPresent());
    }

    private static Facts.VatGroup group(Element subtotal) {
        return new Facts.VatGroup(
                Facts.text(subtotal, "TaxCategory/ID"),
                !Facts.text(subtotal, "TaxCategory/Percent").isEmpty(),
                decimal(subtotal, "TaxAmount"));
    }

    private Set<String> categories() {
        Set<String> categories = new HashSet<>();
        root.all(LINE + "/Item/ClassifiedTaxCategory/ID").forEach(e -> categories.add(e.text()));
        root.all("AllowanceCharge/TaxCategory/ID").forEach(e -> categories.add(e.text()));
        return categories;
    }

    private List<BigDecimal> taxTotals() {
        return root.all("TaxTotal/TaxAmount").stream()
                .filter(e -> currency == null || currency.equals(e.attribute("currencyID")))
                .flatMap(e -> Written.decimal(e.text()).stream())
                .toList();
    }

    private Facts.@Nullable DeliverTo deliverTo() {
        Optional<Element> address = root.find("Delivery/DeliveryLocation/Address");
        return address.map(a ->
                        new Facts.DeliverTo(
                                !Facts.text(a, "CityName").isEmpty(),
                                !Facts.text(a, "PostalZone").isEmpty()))
                .orElse(null);
    }

    private List<String> mimeTypes() {
        return root
                .all("AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject")
                .stream()
                .map(e -> Objects.requireNonNullElse(e.attribute("mimeCode"), ""))
                .toList();
    }

    private static boolean isEmpty(Element reference) {
        return Facts.text(reference, "InvoiceDocumentReference/ID").isEmpty();
    }

    private List<Facts.GroupLine> groupLines() {
        List<Facts.GroupLine> groups = new ArrayList<>();
        root.all(LINE).forEach(line -> addGroups(line, groups));
        return groups;
    }

    private static void addGroups(Element line, List<Facts.GroupLine> groups) {
        List<Element> below = line.all("SubInvoiceLine|SubCreditNoteLine");
        if (below.isEmpty()) {
            return;
        }
        BigDecimal parts = BigDecimal.ZERO;
        boolean oneVatEach = true;
        for (Element part : below) {
            BigDecimal net = decimal(part, "LineExtensionAmount");
            parts = parts.add(net == null ? BigDecimal.ZERO : net);
            oneVatEach &= part.all("Item/ClassifiedTaxCategory").size() == 1;
            addGroups(part, groups);
        }
        groups.add(
                new Facts.GroupLine(
                        line.path(), decimal(line, "LineExtensionAmount"), parts, oneVatEach));
    }

    private static @Nullable BigDecimal decimal(Element from, String path) {
        return Written.decimal(Facts.text(from, path)).orElse(null);
    }
}

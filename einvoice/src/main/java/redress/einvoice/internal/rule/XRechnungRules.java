// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceKind;
import redress.einvoice.Party;
import redress.einvoice.Term;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.check.Report;

/// What XRechnung asks beyond EN 16931.
///
/// Source: KoSIT, XRechnung 3.0.2, BR-DE-2 to BR-DE-28 and BR-DEX-02, BR-DEX-03.
final class XRechnungRules {
    private static final Set<String> TYPE_CODES =
            Set.of("326", "380", "384", "389", "381", "875", "876", "877");
    private static final Pattern DISCOUNT_LINE =
            Pattern.compile(
                    "#(SKONTO|VERZUG)#TAGE=\\d+#PROZENT=\\d+\\.\\d{2}(#BASISBETRAG=-?\\d+\\.\\d{2})?#");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{2,}@[^@\\s]{2,}");

    private XRechnungRules() {}

    static void check(Facts facts, Report report) {
        Invoice invoice = report.invoice();
        require(report, invoice.references().buyerReference(), "BR-DE-15", Term.BUYER_REFERENCE);
        contact(facts, report, invoice.seller());
        require(report, invoice.seller().address().city(), "BR-DE-3", Term.SELLER_CITY);
        require(report, invoice.seller().address().postcode(), "BR-DE-4", Term.SELLER_POSTCODE);
        require(report, invoice.buyer().address().city(), "BR-DE-8", Term.BUYER_CITY);
        require(report, invoice.buyer().address().postcode(), "BR-DE-9", Term.BUYER_POSTCODE);
        delivery(facts, report);
        codes(report, invoice);
        terms(facts, report);
        if (facts.breakdown().stream().anyMatch(group -> !group.hasRate())) {
            Rules.broken(
                    report,
                    "BR-DE-14",
                    Term.TAX_TOTAL,
                    "a part of the VAT breakdown has no rate (BT-119).");
        }
        groups(facts, report);
    }

    private static void contact(Facts facts, Report report, Party seller) {
        if (!facts.sellerContact()) {
            Rules.broken(
                    report,
                    "BR-DE-2",
                    Term.SELLER_CONTACT,
                    "the seller's contact (BG-6) is missing.");
            return;
        }
        require(report, seller.contact().name(), "BR-DE-5", Term.SELLER_CONTACT);
        require(report, seller.contact().telephone(), "BR-DE-6", Term.SELLER_TELEPHONE);
        require(report, seller.contact().email(), "BR-DE-7", Term.SELLER_EMAIL);
        String telephone = seller.contact().telephone();
        if (telephone != null && telephone.chars().filter(Character::isDigit).count() < 3) {
            Rules.broken(
                    report,
                    "BR-DE-27",
                    Term.SELLER_TELEPHONE,
                    "\"%s\" has too few digits.".formatted(Written.quote(telephone)));
        }
        String email = seller.contact().email();
        if (email != null && !MAIL.matcher(email).matches()) {
            Rules.broken(
                    report,
                    "BR-DE-28",
                    Term.SELLER_EMAIL,
                    "\"%s\" is no e-mail address.".formatted(Written.quote(email)));
        }
    }

    private static void delivery(Facts facts, Report report) {
        Facts.DeliverTo to = facts.deliverTo();
        Map<String, Boolean> parts =
                to == null
                        ? Map.of()
                        : Map.of(
                                "BR-DE-10: the town (BT-77)", to.hasCity(),
                                "BR-DE-11: the postcode (BT-78)", to.hasPostcode());
        parts.forEach((part, present) -> {
            if (!present) {
                Rules.broken(
                        report,
                        part.substring(0, part.indexOf(':')),
                        Term.DELIVERY_DATE,
                        part.substring(part.indexOf(':') + 2)
                                + " of the address delivered to is missing.");
            }
        });
    }

    private static void codes(Report report, Invoice invoice) {
        String code = invoice.typeCode();
        if (code != null && !TYPE_CODES.contains(code)) {
            Rules.broken(
                    report,
                    "BR-DE-17",
                    Term.TYPE_CODE,
                    "XRechnung has no type code \"%s\".".formatted(Written.quote(code)));
        }
        if (invoice.kind() == InvoiceKind.CORRECTED && invoice.references().preceding().isEmpty()) {
            Rules.broken(
                    report,
                    "BR-DE-26",
                    Term.PRECEDING_INVOICE,
                    "a corrected invoice must name the invoice it corrects (BG-3).");
        }
    }

    private static void terms(Facts facts, Report report) {
        for (String text : facts.termsTexts()) {
            boolean broken =
                    text.lines()
                            .map(String::strip)
                            .filter(line -> line.startsWith("#"))
                            .anyMatch(line -> !DISCOUNT_LINE.matcher(line).matches());
            boolean unended = text.stripLeading().startsWith("#") && !endsWithLineEnd(text);
            if (broken || unended) {
                Rules.broken(
                        report,
                        "BR-DE-18",
                        Term.PAYMENT_TERMS,
                        "a line of the terms must read #SKONTO#TAGE=14#PROZENT=2.00# and end there.");
            }
        }
    }

    private static boolean endsWithLineEnd(String text) {
        return text.stripTrailing().length() < text.length()
                && text.substring(text.stripTrailing().length()).contains("\n");
    }

    private static void groups(Facts facts, Report report) {
        for (Facts.GroupLine group : facts.groupLines()) {
            if (group.net() != null
                    && group.parts() != null
                    && group.net().compareTo(group.parts()) != 0) {
                Rules.broken(
                        report,
                        "BR-DEX-02",
                        Term.LINE_NET,
                        "the line at %s is not the sum %s of the lines below it."
                                .formatted(group.path(), group.parts().toPlainString()));
            }
            if (!group.oneVatEach()) {
                Rules.broken(
                        report,
                        "BR-DEX-03",
                        Term.LINE_NET,
                        "a line below %s must have exactly one VAT category."
                                .formatted(group.path()));
            }
        }
    }

    private static void require(Report report, @Nullable String value, String rule, Term term) {
        if (value == null) {
            Rules.broken(
                    report,
                    rule,
                    term,
                    "the %s (%s) is missing.".formatted(term.label(), term.code()));
        }
    }
}

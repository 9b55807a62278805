// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import redress.einvoice.FindingCode;
import redress.einvoice.Invoice;
import redress.einvoice.InvoiceLine;
import redress.einvoice.PaymentTerm;
import redress.einvoice.Term;
import redress.einvoice.internal.Written;

/// What do names, notes and codes say that changes what can be claimed?
final class WordsCheck {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern INTEREST_LINE =
            Pattern.compile(
                    "verzugszins|mahngebühr|mahnkosten|dröjsmålsränt|räntefaktur|inkassokostnad|"
                            + "påminnelseavgift|purregebyr|forsinkelsesrente|morarente|rykkergebyr|"
                            + "late payment interest|default interest|reminder fee|dunning|"
                            + "intérêts? de retard|pénalités? de retard|interessi di mora|"
                            + "interessi moratori|intereses? de demora|vertragingsrente",
                    FLAGS);
    private static final Pattern REMINDER =
            Pattern.compile("ehf:reminder|\\breminder\\b|\\bpurring\\b|\\bmahnung\\b", FLAGS);
    private static final Pattern PAID =
            Pattern.compile(
                    "bereits (beglichen|bezahlt|abgebucht)|betrag (dankend )?erhalten|already paid|"
                            + "paid in full|déjà (payé|réglé|acquitté)|già pagat[oa]|reeds betaald|"
                            + "redan betald|ya pagad[oa]|wird über ihre .{0,40}kreditkarte abgebucht|"
                            + "keine aufforderung zur zahlung",
                    FLAGS);
    private static final Set<String> DIRECT_DEBIT = Set.of("49", "59");

    private WordsCheck() {}

    static void check(Report report) {
        Invoice invoice = report.invoice();
        Stream<String> items = invoice.lines().stream().map(InvoiceLine::name).map(String::valueOf);
        find(INTEREST_LINE, items)
                .or(() -> find(REMINDER, profile(invoice)))
                .ifPresent(words -> interest(report, words));
        find(PAID, texts(invoice))
                .ifPresent(words ->
                        report.add(
                                FindingCode.SAID_TO_BE_PAID,
                                Term.PAYMENT_TERMS,
                                "The text says \"%s\"; check that money is still owed."
                                        .formatted(words)));
        String means = invoice.payment().meansCode();
        if (means != null && DIRECT_DEBIT.contains(means)) {
            report.add(
                    FindingCode.DIRECT_DEBIT,
                    Term.PAYMENT_MEANS,
                    "The seller was to collect the amount itself (payment means %s); say why that failed."
                            .formatted(means));
        }
        String payee = invoice.payment().payee();
        if (payee != null && !payee.equals(invoice.seller().registeredName())) {
            report.add(
                    FindingCode.PAYEE_DIFFERS,
                    Term.PAYEE,
                    "Payment goes to %s, not to the seller; check who may claim."
                            .formatted(Written.quote(payee)));
        }
    }

    private static void interest(Report report, String words) {
        report.add(
                FindingCode.INTEREST_INVOICE,
                Term.LINE_ITEM,
                "It charges interest or a reminder fee (\"%s\"); no interest runs on interest."
                        .formatted(words));
    }

    private static Stream<String> profile(Invoice invoice) {
        return Stream.ofNullable(invoice.origin().profile());
    }

    private static Stream<String> texts(Invoice invoice) {
        List<String> terms = invoice.terms().stream().map(PaymentTerm::text).toList();
        return Stream.concat(terms.stream(), invoice.notes().stream());
    }

    private static Optional<String> find(Pattern pattern, Stream<String> texts) {
        return texts.map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(Written::quote)
                .findFirst();
    }
}

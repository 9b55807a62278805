// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import redress.einvoice.FindingCode;
import redress.einvoice.Term;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.check.Report;

/// Can the account be right?
final class PaymentRules {
    private static final Set<String> SEPA = Set.of("58", "59");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private PaymentRules() {}

    static void check(Facts facts, Report report) {
        boolean sepa = facts.means().stream().map(Facts.Means::code).anyMatch(SEPA::contains);
        for (String account : report.invoice().payment().accounts()) {
            boolean looksLikeIban = account.matches("[A-Z]{2}\\d{2}.{1,40}");
            if ((sepa || looksLikeIban) && !isIban(account)) {
                report.add(
                        FindingCode.ACCOUNT_UNLIKELY,
                        Term.ACCOUNT,
                        "\"%s\" is no IBAN whose check digits are right (BR-DE-19); ask the seller before"
                                        .formatted(Written.quote(account))
                                + " paying to it.");
            }
        }
        if (facts.means().stream().anyMatch(means -> means.accounts() > 1)) {
            report.add(
                    FindingCode.ELEMENT_OUT_OF_PLACE,
                    Term.ACCOUNT,
                    "One way to pay gives several accounts; the standard allows one for each.");
        }
    }

    /// Whether the check digits hold.
    ///
    /// Source: ISO 13616-1, ISO/IEC 7064 MOD 97-10.
    static boolean isIban(String account) {
        String compact = account.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!IBAN.matcher(compact).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        String turned = compact.substring(4) + compact.substring(0, 4);
        turned.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}

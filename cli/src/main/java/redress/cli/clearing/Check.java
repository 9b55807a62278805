// SPDX-License-Identifier: Apache-2.0
package redress.cli.clearing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import redress.clearing.Certificate;
import redress.clearing.SetOff;
import redress.clearing.Verdict;

/// A plan checked against its debts and its certificate: the sentence to print, and whether it
/// stands.
record Check(boolean stands, String sentence) {

    static Check of(Debts debts, List<SetOff> requests, Path plan, Path certificate)
            throws IOException {
        List<long[]> setOff = PlanFile.read(plan, debts);
        List<Certificate> certificates = CertificateFile.read(certificate, debts);
        List<String> good = new ArrayList<>();
        for (int i = 0; i < setOff.size(); i++) {
            Ledger ledger = debts.ledgers().get(i);
            long[] amounts = setOff.get(i);
            Verdict verdict =
                    requests.get(i).verifier().verify(debt -> amounts[debt], certificates.get(i));
            if (!(verdict instanceof Verdict.Optimal)) {
                return new Check(false, sentence(debts, ledger, verdict));
            }
            long total = LongStream.of(amounts).sum();
            good.add("%s %s".formatted(ledger.tender().code(), ledger.plain(total)));
        }
        return new Check(
                true,
                "The plan keeps every rule and no plan sets off more: %s"
                        .formatted(good.isEmpty() ? "no debts" : String.join(", ", good)));
    }

    private static String sentence(Debts debts, Ledger ledger, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Optimal _ -> "";
            case Verdict.Refused broken -> "the plan is refused: " + why(debts, ledger, broken);
            case Verdict.Unproven doubt ->
                    "the plan keeps every rule, but %s: %s"
                            .formatted(bound(ledger, doubt), why(debts, ledger, doubt.because()));
        };
    }

    private static String bound(Ledger ledger, Verdict.Unproven doubt) {
        return doubt.atMost() == Long.MAX_VALUE
                ? "nothing proves that no plan sets off more"
                : "the certificate leaves room for %s %s more"
                        .formatted(
                                ledger.tender().code(),
                                ledger.plain(doubt.atMost() - doubt.total()));
    }

    private static String why(Debts debts, Ledger ledger, Verdict.Refused broken) {
        String code = ledger.tender().code();
        String subject =
                broken.subject() == Verdict.Subject.DEBT
                        ? "the debt " + debts.ids().get(debts.rowsOf(ledger)[broken.at()])
                        : "the firm " + debts.firm(ledger, broken.at());
        String amount = "%s %s".formatted(code, ledger.plain(broken.value()));
        return switch (broken.rule()) {
            case NOT_NEGATIVE -> "%s sets off less than nothing (%s)".formatted(subject, amount);
            case NOT_ABOVE_DEBT -> "%s sets off more than it may (%s)".formatted(subject, amount);
            case BALANCED ->
                    "%s must be relieved of as much as it gives up, the difference is %s"
                            .formatted(subject, amount);
            case NOT_ABOVE_LIMIT ->
                    "%s gives up more than its limit (%s)".formatted(subject, amount);
            case MULTIPLIER_NOT_NEGATIVE ->
                    "the limit price (%d) of %s must not be negative"
                            .formatted(broken.value(), subject);
            case LIMIT_USED_UP ->
                    "%s has a limit price, but %s of its limit are left".formatted(subject, amount);
            case FULL_WHERE_GAINING ->
                    "%s has the margin %d and must be set off in full"
                            .formatted(subject, broken.value());
            case EMPTY_WHERE_LOSING ->
                    "%s has the margin %d and must not be set off"
                            .formatted(subject, broken.value());
            case NOT_BELOW_SET_OFF, KEPT_WHERE_PRICE_IS_ZERO ->
                    throw new IllegalStateException("a rule of funds: " + broken.rule());
        };
    }
}

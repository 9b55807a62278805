// SPDX-License-Identifier: Apache-2.0
package redress.einvoice.internal.rule;

import java.util.List;
import redress.einvoice.FindingCode;
import redress.einvoice.Syntax;
import redress.einvoice.Term;
import redress.einvoice.internal.Written;
import redress.einvoice.internal.check.Report;

/// Does the invoice follow a specification that is known (BT-24)?
final class ProfileRules {
    private static final List<String> KNOWN =
            List.of(
                    "urn:cen.eu:en16931:2017",
                    "urn:factur-x.eu:",
                    "urn:zugferd.de:",
                    "urn:peppol:pint:",
                    "urn:fdc:peppol.eu:",
                    "urn:cpro.gouv.fr:",
                    "urn.cpro.gouv.fr:");
    private static final String ZUGFERD_1 = "urn:ferd:";

    private ProfileRules() {}

    static void check(Report report) {
        String profile = report.invoice().origin().profile();
        boolean first = report.invoice().origin().syntax() == Syntax.ZUGFERD_1;
        if (profile == null) {
            report.add(
                    FindingCode.PROFILE_UNKNOWN,
                    Term.PROFILE,
                    "The invoice does not say which specification it follows (BT-24).");
            return;
        }
        boolean known =
                first
                        ? profile.startsWith(ZUGFERD_1)
                        : KNOWN.stream().anyMatch(profile::startsWith);
        if (!known) {
            report.add(
                    FindingCode.PROFILE_UNKNOWN,
                    Term.PROFILE,
                    "The specification \"%s\" (BT-24) is not one of %s; what it calls what was guessed."
                            .formatted(
                                    Written.quote(profile),
                                    report.invoice().origin().syntax().label()));
        }
    }
}

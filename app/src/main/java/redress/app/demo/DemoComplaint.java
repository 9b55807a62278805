// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.time.LocalDate;
import java.util.List;
import redress.app.complaint.About;
import redress.app.complaint.ComplaintDraft;
import redress.app.pack.Authority;
import redress.app.pack.Pack;

/// A complaint of a business of the made-up country: two of three are about a public body, the
/// others about a large customer.
///
/// @param number from 0; the same number is always the same complaint
record DemoComplaint(int number, Firm claimant, LocalDate since) {

    private static final List<String> CONDUCT = List.of("permit", "inspection", "unlawful-fee");
    private static final List<String> MARKET = List.of("unfair-terms", "market-access");
    private static final int CUSTOMERS = 40;

    ComplaintDraft draft(Pack pack) {
        boolean body = number % 3 < 2;
        String subject = body ? CONDUCT.get(number % 3) : MARKET.get(number / 3 % MARKET.size());
        return new ComplaintDraft(
                pack.code(),
                body ? About.PUBLIC_BODY : About.MARKET,
                new ComplaintDraft.Matter(subject, claimant.place()),
                body ? against(pack) : against(Firm.of(Firm.ALL - 1 - number % CUSTOMERS)),
                new ComplaintDraft.Story(
                        Lines.of("what-" + subject),
                        since.toString(),
                        Lines.of("remedy-" + subject)),
                claimant.name(),
                number % 2 == 0,
                List.of());
    }

    /// An office of the lowest level, every fourth time the one that is entered by one click.
    private ComplaintDraft.Respondent against(Pack pack) {
        List<Authority> offices =
                pack.authorities().stream().filter(authority -> authority.level() == 3).toList();
        String office =
                number % 4 == 0 ? Cast.LEAD_DESK : offices.get(number * 7 % offices.size()).id();
        return new ComplaintDraft.Respondent(office, "", "");
    }

    private static ComplaintDraft.Respondent against(Firm firm) {
        return new ComplaintDraft.Respondent("", firm.name(), firm.email());
    }
}

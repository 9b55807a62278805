// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.account.People;
import redress.app.account.Signed;
import redress.app.claim.Claims;
import redress.app.claim.FilingAnswer;
import redress.app.complaint.ComplaintAnswer;
import redress.app.complaint.ComplaintFiling;
import redress.app.complaint.Complaints;
import redress.app.pack.Packs;

/// Files the cases of the demonstration by the doors that people use: an invoice is dropped, a
/// complaint is written.
@Component
@OnlyInDemo
class Scribe {

    /// So many cases are of the business that is entered by one click.
    private static final int LEADS = 14;

    private static final int COMPLAINT_EVERY = 5;
    private static final int FIRST_DEBTOR = 300;

    private final Claims claims;
    private final Complaints complaints;
    private final ComplaintFiling filing;
    private final People people;
    private final Packs packs;

    Scribe(
            Claims claims,
            Complaints complaints,
            ComplaintFiling filing,
            People people,
            Packs packs) {
        this.claims = claims;
        this.complaints = complaints;
        this.filing = filing;
        this.people = people;
        this.packs = packs;
    }

    /// Files a case: every fifth is a complaint.
    ///
    /// @param number from 0; says who against whom
    UUID file(int number, LocalDate today, SplittableRandom random) {
        return isComplaint(number)
                ? complaint(number, today, random)
                : claim(number, today, random);
    }

    static boolean isComplaint(int number) {
        return number % COMPLAINT_EVERY == COMPLAINT_EVERY - 1;
    }

    /// How many cases of the same kind come before this one.
    static int place(int number) {
        int before = number / COMPLAINT_EVERY;
        return isComplaint(number) ? before : number - before;
    }

    private UUID claim(int number, LocalDate today, SplittableRandom random) {
        Firm seller = claimant(number);
        LocalDate due = today.minusDays(15 + random.nextInt(120));
        BigDecimal net = BigDecimal.valueOf(20_000 + random.nextInt(4_000_000), 2);
        DemoInvoice invoice =
                new DemoInvoice(
                        "%d-%04d".formatted(due.getYear(), 1000 + number),
                        seller,
                        debtor(place(number)),
                        due.minusDays(30),
                        due,
                        net);
        String key = claims.read(List.of(invoice.file())).keys().getFirst();
        return switch (claims.file(key, who(seller), "")) {
            case FilingAnswer.Filed(UUID caseId, String _) -> caseId;
            case FilingAnswer.NotReady not ->
                    throw new IllegalStateException("demo claim not ready: " + not.obstacles());
            case FilingAnswer.NoSuchDraft _ -> throw new IllegalStateException("draft lost");
        };
    }

    private UUID complaint(int number, LocalDate today, SplittableRandom random) {
        Firm claimant = claimant(number);
        DemoComplaint complaint =
                new DemoComplaint(place(number), claimant, today.minusDays(5 + random.nextInt(60)));
        String key = complaints.add(complaint.draft(packs.get(Cast.PACK)));
        return switch (filing.file(key, who(claimant))) {
            case ComplaintAnswer.Filed filed -> filed.filed().id();
            case ComplaintAnswer.NotReady not ->
                    throw new IllegalStateException("demo complaint: " + not.mistakes());
            case ComplaintAnswer.NoSuchDraft _ -> throw new IllegalStateException("draft lost");
        };
    }

    private Signed who(Firm claimant) {
        return people.withEmail(claimant.email());
    }

    private static Firm claimant(int number) {
        return number % 20 == 0 ? Firm.LEAD : Firm.of(number);
    }

    /// Debtors are the businesses that claim nothing, each of them at least once.
    private static Firm debtor(int claim) {
        int others = Firm.ALL - FIRST_DEBTOR;
        int place = claim * 7 % (others + LEADS);
        return Firm.of(place < others ? FIRST_DEBTOR + place : (place - others + 1) * 20);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Drafts;
import redress.app.casefile.Filing;
import redress.app.casefile.Participants;
import redress.app.party.Debtors;
import redress.app.party.Identity;
import redress.procedure.Role;

/// Makes a case of a draft: case, invoices, documents and the end of the draft in one transaction.
@Component
class ClaimFiling {

    /// The move that tells the respondent; a desk makes it where there is one.
    private static final String NOTIFY = "notify";

    private final Drafts drafts;
    private final DraftFiles files;
    private final Reviews reviews;
    private final Jurisdictions jurisdictions;
    private final Cases cases;
    private final ClaimRows rows;
    private final Participants participants;
    private final Debtors debtors;

    ClaimFiling(
            Drafts drafts,
            DraftFiles files,
            Reviews reviews,
            Jurisdictions jurisdictions,
            Cases cases,
            ClaimRows rows,
            Participants participants,
            Debtors debtors) {
        this.drafts = drafts;
        this.files = files;
        this.reviews = reviews;
        this.jurisdictions = jurisdictions;
        this.cases = cases;
        this.rows = rows;
        this.participants = participants;
        this.debtors = debtors;
    }

    /// Files the draft with a key; a draft that was filed answers with the case it became.
    ///
    /// @param note what the claimant wants the desk to know; may be empty
    @Transactional
    FilingAnswer file(String key, Signed who, String note) {
        Optional<OpenDraft> found = find(key);
        if (found.isEmpty()) {
            return new FilingAnswer.NoSuchDraft();
        }
        drafts.lock(found.get().id());
        OpenDraft draft = find(key).orElse(found.get());
        UUID filedAs = draft.filedAs();
        if (filedAs != null) {
            return filed(cases.find(filedAs).orElseThrow());
        }
        DraftReview review = reviews.of(draft.content());
        return review.obstacles().isEmpty()
                ? file(draft, review, who, note)
                : new FilingAnswer.NotReady(review.obstacles());
    }

    private FilingAnswer file(OpenDraft draft, DraftReview review, Signed who, String note) {
        List<UUID> kept =
                draft.content().claimed().stream()
                        .map(bill -> bill.paper().file())
                        .filter(Objects::nonNull)
                        .toList();
        Answer answer = cases.file(filing(review, who, note, kept));
        if (!(answer instanceof Answer.Made(Case filed, _))) {
            throw new IllegalStateException("filing was answered with " + answer);
        }
        rows.add(filed.id(), draft.content().seller().identity(), claim(review));
        participants
                .find(filed.id(), Role.RESPONDENT)
                .ifPresent(named -> debtors.resolve(named.party(), draft.content().debtor()));
        if (filed.holder().isEmpty()) {
            cases.make(filed.id(), Act.of(NOTIFY, Actor.SYSTEM, Map.of()));
        }
        drafts.filed(draft.id(), filed.id());
        files.forget(kept);
        return filed(filed);
    }

    private Filing filing(DraftReview review, Signed who, String note, List<UUID> kept) {
        ClaimDraft draft = review.draft();
        Venue venue = draft.venue();
        Map<String, String> texts = new TreeMap<>();
        texts.put("numbers", numbers(review));
        if (!note.isEmpty()) {
            texts.put("text", note);
        }
        return new Filing(
                matter(venue),
                who.id(),
                claimant(draft.seller().identity(), who),
                draft.buyer().identity(),
                venue.respondentAuthority().isEmpty() ? null : venue.respondentAuthority(),
                holder(venue),
                facts(review),
                texts,
                files.get(kept));
    }

    /// The desk that gets the claim; empty where it goes straight to the respondent.
    private String holder(Venue venue) {
        return jurisdictions.direct(venue) ? "" : jurisdictions.competent(venue).orElseThrow().id();
    }

    private Filing.Matter matter(Venue venue) {
        String procedure =
                jurisdictions.pack(venue).findSubject(venue.subject()).orElseThrow().procedure();
        return new Filing.Matter(
                VenueGuess.KIND,
                venue.pack(),
                procedure,
                venue.subject(),
                venue.place(),
                venue.respondentKind(),
                false);
    }

    private static Identity claimant(Identity seller, Signed who) {
        return seller.email().isEmpty() ? seller.withEmail(who.email()) : seller;
    }

    private static String numbers(DraftReview review) {
        return String.join(
                ", ", review.readiness().overdue().stream().map(Overdue::number).toList());
    }

    /// Amounts and codes for the chain; nothing that names anybody.
    private static Map<String, String> facts(DraftReview review) {
        Reckoning owed = review.reckoning().orElseThrow();
        Map<String, String> facts = new TreeMap<>();
        facts.put("currency", owed.currency().getCurrencyCode());
        facts.put("principal", owed.principal().toDecimal().toPlainString());
        facts.put("invoices", Integer.toString(owed.lines().size()));
        if (owed.standing() == Reckoning.Standing.APPLIED) {
            facts.put("regime", owed.law().regime());
            facts.put("interest", owed.interest().toDecimal().toPlainString());
            facts.put("fixed-sums", owed.fixedSums().toDecimal().toPlainString());
        }
        return facts;
    }

    private static FiledClaim claim(DraftReview review) {
        List<Bill> bills = review.draft().bills();
        List<FiledInvoice> invoices =
                review.readiness().debts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                new FiledInvoice(
                                        entry.getValue(),
                                        review.dueDay(bills.get(entry.getKey() - 1))
                                                .orElseThrow()
                                                .origin()
                                                .kind()))
                        .toList();
        return new FiledClaim(
                review.readiness().currency().orElseThrow(), review.draft().law(), invoices);
    }

    private Optional<OpenDraft> find(String key) {
        return drafts.find(Claims.DRAFT, key, ClaimDraft.class)
                .map(draft -> new OpenDraft(key, draft.id(), draft.content(), draft.filedAs()));
    }

    private static FilingAnswer filed(Case filed) {
        return new FilingAnswer.Filed(filed.id(), filed.reference());
    }
}

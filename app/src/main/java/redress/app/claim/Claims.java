// SPDX-License-Identifier: Apache-2.0
package redress.app.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.account.Signed;
import redress.app.casefile.Drafts;
import redress.app.party.Identity;

/// All that can be done with claims: files become drafts, a draft is looked at, corrected and
/// filed, a filed claim knows what is owed.
@Component
public class Claims {

    static final String DRAFT = "claim";
    private static final String BATCH = "claim-batch";

    private final Drafts drafts;
    private final Intake intake;
    private final Reviews reviews;
    private final ClaimFiling filing;
    private final ClaimRows rows;
    private final Jurisdictions jurisdictions;

    Claims(
            Drafts drafts,
            Intake intake,
            Reviews reviews,
            ClaimFiling filing,
            ClaimRows rows,
            Jurisdictions jurisdictions) {
        this.drafts = drafts;
        this.intake = intake;
        this.reviews = reviews;
        this.filing = filing;
        this.rows = rows;
        this.jurisdictions = jurisdictions;
    }

    /// Reads files and keeps a draft per debtor. What cannot be read is told; the rest goes on.
    public Batch read(List<Dropped> files) {
        Intake.Sorted sorted = intake.take(files);
        List<String> keys = new ArrayList<>();
        for (ClaimDraft draft : Grouping.byDebtor(sorted.singles())) {
            keys.add(drafts.add(DRAFT, draft));
        }
        return new Batch(keys, sorted.unread());
    }

    /// Keeps a batch and answers its key.
    public String keep(Batch batch) {
        return drafts.add(BATCH, batch);
    }

    /// The batch with a key; empty for a wrong key and for one whose time is over.
    public Optional<Batch> findBatch(String key) {
        return drafts.find(BATCH, key, Batch.class).map(Drafts.Draft::content);
    }

    /// A draft with one empty invoice, to be typed by hand; it is not kept yet.
    public ClaimDraft blank() {
        Venue venue = jurisdictions.guess(Identity.named(""));
        return new ClaimDraft(
                Business.unknown(),
                Business.unknown(),
                List.of(Bill.blank()),
                venue,
                jurisdictions.usualLaw(venue));
    }

    /// Keeps a new draft and answers its key.
    public String keep(ClaimDraft draft) {
        return drafts.add(DRAFT, draft);
    }

    /// The draft with a key; empty for a wrong key and for one whose time is over.
    public Optional<OpenDraft> find(String key) {
        return drafts.find(DRAFT, key, ClaimDraft.class)
                .map(draft -> new OpenDraft(key, draft.id(), draft.content(), draft.filedAs()));
    }

    /// A draft after the form of the check page, which is not kept yet.
    ///
    /// @param language in which its amounts were written
    public Corrected correct(ClaimDraft draft, Map<String, String> form, Locale language) {
        Corrected corrected = Corrections.apply(draft, form, language);
        Venue venue = corrected.draft().venue();
        return venue.pack().equals(draft.venue().pack())
                ? corrected
                : new Corrected(jurisdictions.moved(corrected.draft()), corrected.mistakes());
    }

    /// A draft after the form of the law page, which is not kept yet.
    public Corrected correctLaw(ClaimDraft draft, Map<String, String> form) {
        return Corrections.law(draft, form);
    }

    /// Keeps a draft's new content; a draft that was filed stays as it was.
    public void put(OpenDraft draft, ClaimDraft content) {
        drafts.put(draft.id(), content);
    }

    /// A draft as it stands today.
    public DraftReview review(ClaimDraft draft) {
        return reviews.of(draft);
    }

    /// Files the draft with a key, once.
    ///
    /// @param note what the claimant wants the desk to know; may be empty
    public FilingAnswer file(String key, Signed who, String note) {
        return filing.file(key, who, note);
    }

    /// Files every draft of a batch that is ready, each in a transaction of its own, and answers in
    /// their order.
    public List<FilingAnswer> fileAll(Batch batch, Signed who) {
        return batch.keys().stream().map(key -> filing.file(key, who, "")).toList();
    }

    /// The invoices of a case; empty where it is no claim.
    public Optional<FiledClaim> of(UUID caseId) {
        return rows.find(caseId);
    }
}

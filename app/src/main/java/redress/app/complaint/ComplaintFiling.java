// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import redress.app.account.Signed;
import redress.app.authority.Routing;
import redress.app.casefile.Cases;
import redress.app.casefile.Drafts;
import redress.app.casefile.Filing;
import redress.app.casefile.Upload;
import redress.app.pack.Pack;
import redress.app.party.Identity;

/// Makes a case of a draft: case, documents and the end of the draft in one transaction.
@Component
public class ComplaintFiling {

    /// The texts of the first event: what happened, and what would put it right.
    public static final String WHAT = "what";

    public static final String REMEDY = "remedy";

    /// The detail of the first event that says when it happened or began.
    public static final String SINCE = "since";

    private final Complaints complaints;
    private final Drafts drafts;
    private final Cases cases;

    ComplaintFiling(Complaints complaints, Drafts drafts, Cases cases) {
        this.complaints = complaints;
        this.drafts = drafts;
        this.cases = cases;
    }

    /// Files the draft with a key; a draft that was filed answers with the case it became.
    @Transactional
    public ComplaintAnswer file(String key, Signed who) {
        Optional<Complaints.Open> found = complaints.find(key);
        if (found.isEmpty()) {
            return new ComplaintAnswer.NoSuchDraft();
        }
        drafts.lock(found.get().id());
        Complaints.Open draft = complaints.find(key).orElse(found.get());
        UUID filedAs = draft.filedAs();
        if (filedAs != null) {
            return new ComplaintAnswer.Filed(cases.find(filedAs).orElseThrow());
        }
        List<Mistake> mistakes = complaints.mistakes(draft.content());
        return mistakes.isEmpty() ? file(draft, who) : new ComplaintAnswer.NotReady(mistakes);
    }

    private ComplaintAnswer file(Complaints.Open draft, Signed who) {
        ComplaintAnswer.Filed filed =
                new ComplaintAnswer.Filed(cases.file(filing(draft.content(), who)).after());
        drafts.filed(draft.id(), filed.filed().id());
        draft.content().documents().forEach(file -> drafts.forget(Complaints.FILE, file.key()));
        return filed;
    }

    private Filing filing(ComplaintDraft draft, Signed who) {
        Pack pack = complaints.pack(draft);
        Routing routing = complaints.routing(draft);
        String body = draft.respondent().authority();
        String since = draft.story().since();
        return new Filing(
                matter(pack, draft),
                who.id(),
                Identity.named(draft.claimant()).withEmail(who.email()),
                respondent(pack, draft),
                body.isEmpty() ? null : body,
                routing.chosen().orElseThrow().id(),
                since.isEmpty() ? Map.of() : Map.of(SINCE, since),
                Map.of(WHAT, draft.story().what(), REMEDY, draft.story().remedy()),
                documents(draft));
    }

    private static Filing.Matter matter(Pack pack, ComplaintDraft draft) {
        return new Filing.Matter(
                Complaints.KIND,
                pack.code(),
                pack.findSubject(draft.matter().subject()).orElseThrow().procedure(),
                draft.matter().subject(),
                draft.matter().place(),
                draft.about().respondentKind(),
                draft.confidential());
    }

    /// An authority of the pack answers from its own desk; a business by a link to its address.
    private static Identity respondent(Pack pack, ComplaintDraft draft) {
        return switch (draft.about()) {
            case PUBLIC_BODY ->
                    Identity.named(
                            pack.findAuthority(draft.respondent().authority())
                                    .orElseThrow()
                                    .name());
            case MARKET ->
                    Identity.named(draft.respondent().name()).withEmail(draft.respondent().email());
        };
    }

    private List<Upload> documents(ComplaintDraft draft) {
        return draft.documents().stream()
                .flatMap(file -> drafts.find(Complaints.FILE, file.key(), Upload.class).stream())
                .map(Drafts.Draft::content)
                .toList();
    }
}

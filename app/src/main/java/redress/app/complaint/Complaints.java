// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redress.app.authority.Routing;
import redress.app.casefile.Drafts;
import redress.app.casefile.Upload;
import redress.app.pack.Pack;
import redress.app.pack.Packs;

/// Complaints that are being written: kept under a key, checked, and sent the right way.
@Component
public class Complaints {

    /// The kind of case that a complaint becomes.
    public static final String KIND = "complaint";

    /// The kind of draft that holds one file of a complaint.
    static final String FILE = "complaint-file";

    private final Drafts drafts;
    private final Packs packs;
    private final Clock clock;

    Complaints(Drafts drafts, Packs packs, Clock clock) {
        this.drafts = drafts;
        this.packs = packs;
        this.clock = clock;
    }

    /// A draft that was opened by its key.
    ///
    /// @param filedAs the case it became, once it was filed
    public record Open(String key, UUID id, ComplaintDraft content, @Nullable UUID filedAs) {}

    /// Keeps a new draft and answers its key.
    public String add(ComplaintDraft draft) {
        return drafts.add(KIND, draft);
    }

    /// The draft with a key.
    public Optional<Open> find(String key) {
        return drafts.find(KIND, key, ComplaintDraft.class)
                .map(draft -> new Open(key, draft.id(), draft.content(), draft.filedAs()));
    }

    /// Keeps what was changed in a draft; files that are no longer part of it are forgotten.
    public void put(Open before, ComplaintDraft after) {
        before.content().documents().stream()
                .filter(file -> !after.documents().contains(file))
                .forEach(file -> drafts.forget(FILE, file.key()));
        drafts.put(before.id(), after);
    }

    /// Keeps a file until the complaint is filed.
    public ComplaintDraft.KeptFile keep(Upload file) {
        return new ComplaintDraft.KeptFile(
                drafts.add(FILE, file), file.name(), file.content().length);
    }

    /// The packs in which somebody takes complaints.
    public List<Pack> packs() {
        return packs.all().stream()
                .filter(pack ->
                        pack.subjects().stream().anyMatch(subject -> subject.kind().equals(KIND)))
                .toList();
    }

    /// The pack whose authorities a draft goes to.
    public Pack pack(ComplaintDraft draft) {
        return packs.get(draft.pack());
    }

    /// What is missing or wrong in a draft.
    public List<Mistake> mistakes(ComplaintDraft draft) {
        Pack pack = pack(draft);
        LocalDate today = pack.calendar().dayOf(clock.instant());
        return new ComplaintCheck(pack, draft, today).mistakes();
    }

    /// Where a draft would go, and why.
    public Routing routing(ComplaintDraft draft) {
        return routing(pack(draft), draft);
    }

    static Routing routing(Pack pack, ComplaintDraft draft) {
        return Routing.of(
                pack,
                draft.matter().subject(),
                draft.matter().place(),
                draft.about().respondentKind(),
                Optional.of(draft.respondent().authority()).filter(body -> !body.isEmpty()));
    }
}

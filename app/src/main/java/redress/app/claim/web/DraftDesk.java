// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import redress.app.claim.ClaimDraft;
import redress.app.claim.Claims;
import redress.app.claim.Corrected;
import redress.app.claim.Mistake;
import redress.app.claim.OpenDraft;
import redress.app.party.Debtors;
import redress.app.web.Refusal;

/// Reads and corrects drafts for the API; what it cannot take is a [Refusal] that names every field
/// at fault.
@Component
final class DraftDesk {

    private final Claims claims;
    private final Debtors debtors;

    DraftDesk(Claims claims, Debtors debtors) {
        this.claims = claims;
        this.debtors = debtors;
    }

    DraftJson show(String key, Sentences sentences) {
        OpenDraft draft = Opening.draft(claims, key);
        return DraftJson.of(
                draft,
                claims.review(draft.content()),
                debtors.suggest(draft.content().buyer().identity()),
                sentences);
    }

    /// A draft after corrections, which is not kept yet.
    ClaimDraft corrected(
            ClaimDraft draft, Map<String, @Nullable String> fields, Sentences sentences) {
        DraftFields named = DraftFields.of(draft, fields);
        Corrected content = claims.correct(draft, named.form(), Locale.ENGLISH);
        Corrected law = claims.correctLaw(content.draft(), named.form());
        List<Mistake> mistakes =
                Stream.of(named.mistakes(), content.mistakes(), law.mistakes())
                        .flatMap(List::stream)
                        .toList();
        if (!mistakes.isEmpty()) {
            throw Refusal.invalid(sentences.faults(mistakes));
        }
        return law.draft();
    }
}

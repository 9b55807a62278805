// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import redress.app.claim.Batch;
import redress.app.claim.Claims;
import redress.app.claim.OpenDraft;
import redress.app.web.Refusal;

/// Opens drafts by the key in a page's address.
final class Opening {

    private Opening() {}

    /// The draft with a key; a page that says what to do where there is none.
    static OpenDraft draft(Claims claims, String key) {
        return claims.find(key).orElseThrow(Opening::gone);
    }

    /// The batch with a key; a page that says what to do where there is none.
    static Batch batch(Claims claims, String key) {
        return claims.findBatch(key).orElseThrow(Opening::gone);
    }

    static Refusal gone() {
        return Refusal.notFound("claim.no-draft");
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Documents;
import redress.app.casefile.MyCases;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.casefile.Upload;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;

/// A case and its documents, for everybody who has a seat at it, and a claimant's list of cases.
@Controller
class CasePages {

    private final OpenCase open;
    private final CaseView view;
    private final Documents documents;
    private final MyCases mine;
    private final Packs packs;

    CasePages(OpenCase open, CaseView view, Documents documents, MyCases mine, Packs packs) {
        this.open = open;
        this.view = view;
        this.documents = documents;
        this.mine = mine;
        this.packs = packs;
    }

    @GetMapping("/cases")
    @OpenTo(Audience.CLAIMANT)
    Page list(@Me Signed who, @RequestParam(defaultValue = "") String after) {
        MyCases.Slice slice = mine.of(who.id(), after);
        return new MyCasesPage(slice.cases(), slice.respondents(), packs, slice.next());
    }

    @GetMapping("/cases/{reference}")
    @OpenTo({Audience.SIGNED_IN, Audience.RESPONDENT})
    Page show(@Me Signed who, @PathVariable String reference) {
        OpenCase.Seated seated = open.get(who, reference);
        return view.of(seated.on(), seated.actor());
    }

    @GetMapping("/cases/{reference}/documents/{id}")
    @OpenTo({Audience.SIGNED_IN, Audience.RESPONDENT})
    ResponseEntity<byte[]> document(
            @Me Signed who, @PathVariable String reference, @PathVariable UUID id) {
        OpenCase.Seated seated = open.get(who, reference);
        Upload file =
                documents
                        .content(seated.actor().role(), seated.on(), id)
                        .orElseThrow(NoSuchCase::new);
        return Download.of(file);
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Case;
import redress.app.casefile.Names;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Pdf;
import redress.procedure.Role;

/// The acknowledgement of a complaint as PDF, for whoever filed it.
@Controller
class ReceiptPages {

    private final OpenCase open;
    private final Receipts receipts;
    private final StorySection stories;
    private final Names names;
    private final Pdf pdf;

    ReceiptPages(OpenCase open, Receipts receipts, StorySection stories, Names names, Pdf pdf) {
        this.open = open;
        this.receipts = receipts;
        this.stories = stories;
        this.names = names;
        this.pdf = pdf;
    }

    @GetMapping("/cases/{reference}/complaint.pdf")
    @OpenTo(Audience.CLAIMANT)
    ResponseEntity<byte[]> receipt(
            @Me Signed who, @PathVariable String reference, Locale language) {
        OpenCase.Seated seated = open.get(who, reference);
        if (seated.actor().role() != Role.CLAIMANT) {
            throw new NoSuchCase();
        }
        Case on = seated.on();
        StoryPart story = stories.find(on, seated.actor()).orElseThrow(NoSuchCase::new);
        Names.Parties parties = names.of(on, Role.CLAIMANT);
        ReceiptLetter letter =
                new ReceiptLetter(receipts.of(on), story, parties.claimant(), parties.respondent());
        return pdf.answer(reference + ".pdf", letter, language);
    }
}

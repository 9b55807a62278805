// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.claim.Claims;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Pdf;
import redress.procedure.Role;

/// The papers of a claim, as PDF: the claimant's acknowledgement and the respondent's letter.
@Controller
class PaperPages {

    private final OpenCase open;
    private final Claims claims;
    private final Acknowledgements acknowledgements;
    private final RespondentLetters letters;
    private final Pdf pdf;

    PaperPages(
            OpenCase open,
            Claims claims,
            Acknowledgements acknowledgements,
            RespondentLetters letters,
            Pdf pdf) {
        this.open = open;
        this.claims = claims;
        this.acknowledgements = acknowledgements;
        this.letters = letters;
        this.pdf = pdf;
    }

    @GetMapping("/cases/{reference}/acknowledgement.pdf")
    @OpenTo(Audience.CLAIMANT)
    ResponseEntity<byte[]> acknowledgement(
            @Me Signed who, @PathVariable String reference, Locale language) {
        OpenCase.Seated seated = open.get(who, reference);
        if (seated.actor().role() != Role.CLAIMANT || claims.of(seated.on().id()).isEmpty()) {
            throw new NoSuchCase();
        }
        AcknowledgementLetter letter = new AcknowledgementLetter(acknowledgements.of(seated.on()));
        return pdf.answer(reference + ".pdf", letter, language);
    }

    @GetMapping("/cases/{reference}/letter.pdf")
    @OpenTo({Audience.CLAIMANT, Audience.OFFICER})
    ResponseEntity<byte[]> letter(@Me Signed who, @PathVariable String reference, Locale language) {
        OpenCase.Seated seated = open.get(who, reference);
        RespondentLetter letter =
                letters.find(seated.on(), seated.actor()).orElseThrow(NoSuchCase::new);
        return pdf.answer(reference + "-letter.pdf", letter, language);
    }
}

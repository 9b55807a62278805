// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.Pdf;

/// The settlement of a case for both sides and the desk, as a page and on paper.
@Controller
@OpenTo({Audience.SIGNED_IN, Audience.RESPONDENT})
class SettlementPages {

    private final OpenCase open;
    private final SettlementSheets sheets;
    private final Pdf pdf;

    SettlementPages(OpenCase open, SettlementSheets sheets, Pdf pdf) {
        this.open = open;
        this.sheets = sheets;
        this.pdf = pdf;
    }

    @GetMapping("/cases/{reference}/settlement")
    Page show(@Me Signed who, @PathVariable String reference) {
        return new SettlementPage(sheet(who, reference));
    }

    @GetMapping("/cases/{reference}/settlement.pdf")
    ResponseEntity<byte[]> print(@Me Signed who, @PathVariable String reference, Locale language) {
        SettlementPaper paper = new SettlementPaper(sheet(who, reference));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(reference + "-settlement.pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf.of(paper, language));
    }

    private SettlementSheet sheet(Signed who, String reference) {
        return sheets.find(open.get(who, reference)).orElseThrow(NoSuchCase::new);
    }
}

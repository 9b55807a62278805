// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.web.Audience;
import redress.app.web.OpenTo;

/// Settlements for software.
@RestController
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Settlements")
class SettlementApi {

    private final OpenCase open;
    private final SettlementSheets sheets;

    SettlementApi(OpenCase open, SettlementSheets sheets) {
        this.open = open;
        this.sheets = sheets;
    }

    @GetMapping("/{reference}/settlement")
    @OpenTo(
            value = Audience.SIGNED_IN,
            scope = {"cases:read", "desk:read"})
    @Operation(
            summary = "The latest settlement of a case: terms, instalments, signatures, payments")
    ResponseEntity<SettlementJson> show(@Me Signed who, @PathVariable String reference) {
        SettlementSheet sheet = sheets.find(open.get(who, reference)).orElseThrow(NoSuchCase::new);
        return ResponseEntity.ok()
                .eTag("\"%d\"".formatted(sheet.on().version()))
                .body(SettlementJson.of(sheet));
    }
}

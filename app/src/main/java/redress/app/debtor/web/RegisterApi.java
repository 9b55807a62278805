// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redress.app.party.Imported;
import redress.app.party.Register;
import redress.app.party.Registers;
import redress.app.web.Audience;
import redress.app.web.Fault;
import redress.app.web.OpenTo;
import redress.app.web.Refusal;

/// Registers for the operator's software. A file is read as it comes, so it may be of any size.
@RestController
@RequestMapping(path = "/api/v1/registers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Registers")
class RegisterApi {

    private static final String SCOPE = "registers:write";

    private final Registers registers;

    RegisterApi(Registers registers) {
        this.registers = registers;
    }

    @GetMapping
    @OpenTo(value = Audience.OPERATOR, scope = SCOPE)
    @Operation(summary = "The registers that respondents are looked up in")
    List<Register> all() {
        return registers.all();
    }

    @PutMapping(path = "/{code}", consumes = "text/csv")
    @OpenTo(value = Audience.OPERATOR, scope = SCOPE)
    @Operation(
            summary =
                    "Import a register from CSV: a table of ours, Companies House's, GLEIF's, or one whose columns are named")
    Imported take(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "") List<String> column,
            InputStream csv) {
        try {
            return registers.take(code, csv, complete, NamedColumns.parse(column));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid(List.of(new Fault("body", String.valueOf(wrong.getMessage()))));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor.web;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.party.Imported;
import redress.app.party.Registers;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;

/// The operator imports registers of companies.
@Controller
@OpenTo(Audience.OPERATOR)
class RegisterPages {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterPages.class);

    private final Registers registers;

    RegisterPages(Registers registers) {
        this.registers = registers;
    }

    @GetMapping("/operator/registers")
    Page list() {
        return new RegistersPage(registers.all(), null, "", "", "");
    }

    @PostMapping("/operator/registers")
    @RateLimit(RateLimit.Kind.UPLOAD)
    Page take(
            @Me Signed operator,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String columns,
            @RequestParam(defaultValue = "") String whole,
            @RequestParam MultipartFile file)
            throws IOException {
        try (InputStream csv = file.getInputStream()) {
            Imported done =
                    registers.take(
                            code.strip(),
                            csv,
                            whole.equals("yes"),
                            NamedColumns.parse(columns.lines().toList()));
            LOG.info("operator {} imported {} rows into {}", operator.id(), done.rows(), code);
            return new RegistersPage(registers.all(), done, "", "", "");
        } catch (IllegalArgumentException wrong) {
            return new RegistersPage(
                    registers.all(), null, code, columns, String.valueOf(wrong.getMessage()));
        }
    }
}

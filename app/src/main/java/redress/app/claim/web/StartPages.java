// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.claim.Batch;
import redress.app.claim.Claims;
import redress.app.claim.Dropped;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;

/// The front door: one invoice leads to its check page, many lead to a table of debtors.
@Controller
@OpenTo(Audience.ANYONE)
class StartPages {

    private final Claims claims;

    StartPages(Claims claims) {
        this.claims = claims;
    }

    @GetMapping("/")
    Page start() {
        return new StartPage(List.of(), "", List.of());
    }

    @PostMapping("/claims")
    @RateLimit(RateLimit.Kind.UPLOAD)
    Object drop(@RequestParam(name = "files", required = false) List<MultipartFile> files) {
        List<Dropped> dropped = DroppedFiles.of(files);
        if (dropped.isEmpty()) {
            return new StartPage(List.of(), "claim.start.none", List.of());
        }
        Batch batch = claims.read(dropped);
        if (batch.keys().isEmpty()) {
            return new StartPage(batch.unread(), "", List.of());
        }
        return batch.keys().size() == 1 && batch.unread().isEmpty()
                ? new RedirectView("/claims/" + batch.keys().getFirst())
                : new RedirectView("/claims/batch/" + claims.keep(batch));
    }
}

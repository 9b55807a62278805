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
import redress.app.claim.Unread;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;

/// The front door: one invoice leads to its check page, many lead to a table of debtors.
@Controller
@OpenTo(Audience.ANYONE)
class StartPages {

    private final Claims claims;
    private final Samples samples;

    StartPages(Claims claims, Samples samples) {
        this.claims = claims;
        this.samples = samples;
    }

    @GetMapping("/")
    Page start() {
        return page(List.of(), "");
    }

    @PostMapping("/claims")
    @RateLimit(RateLimit.Kind.UPLOAD)
    Object drop(@RequestParam(name = "files", required = false) List<MultipartFile> files) {
        List<Dropped> dropped = DroppedFiles.of(files);
        if (dropped.isEmpty()) {
            return page(List.of(), "claim.start.none");
        }
        return read(dropped);
    }

    @PostMapping("/claims/samples")
    @RateLimit(RateLimit.Kind.UPLOAD)
    Object sample(@RequestParam(defaultValue = "") String file) {
        List<Dropped> picked = samples.pick(file);
        return picked.isEmpty() ? page(List.of(), "claim.start.none") : read(picked);
    }

    private Object read(List<Dropped> dropped) {
        Batch batch = claims.read(dropped);
        if (batch.keys().isEmpty()) {
            return page(batch.unread(), "claim.start.unread");
        }
        return batch.keys().size() == 1 && batch.unread().isEmpty()
                ? new RedirectView("/claims/" + batch.keys().getFirst())
                : new RedirectView("/claims/batch/" + claims.keep(batch));
    }

    private Page page(List<Unread> unread, String errorKey) {
        return new StartPage(unread, errorKey, samples.offered());
    }
}

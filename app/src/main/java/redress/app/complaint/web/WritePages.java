// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.casefile.Uploads;
import redress.app.complaint.About;
import redress.app.complaint.ComplaintDraft;
import redress.app.complaint.Complaints;
import redress.app.complaint.Mistake;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;
import redress.app.web.Refusal;

/// Writing a complaint, with or without an account.
@Controller
@OpenTo(Audience.ANYONE)
class WritePages {

    /// All files of a complaint together, in bytes.
    private static final long FILES_MAX = 20_000_000;

    private final Complaints complaints;
    private final Uploads uploads;

    WritePages(Complaints complaints, Uploads uploads) {
        this.complaints = complaints;
        this.uploads = uploads;
    }

    @GetMapping("/complaints/new")
    Page begin(
            @RequestParam(defaultValue = "") String pack,
            @RequestParam(defaultValue = "") String about) {
        return About.find(about)
                .filter(_ -> takes(pack))
                .map(kind -> ComplaintDraft.empty(pack, kind))
                .<Page>map(draft -> page("", draft, List.of(), List.of()))
                .orElseGet(() -> new ChoosePage(complaints.packs()));
    }

    @PostMapping("/complaints")
    @RateLimit(RateLimit.Kind.UPLOAD)
    Object write(
            @RequestParam Map<String, String> entered,
            @RequestParam(name = "files", required = false) List<MultipartFile> files) {
        Optional<About> about = About.find(entered.getOrDefault("about", ""));
        String pack = entered.getOrDefault("pack", "");
        if (about.isEmpty() || !takes(pack)) {
            return new ChoosePage(complaints.packs());
        }
        ComplaintDraft empty = ComplaintDraft.empty(pack, about.get());
        Sent sent = sent(empty, entered, List.of(), files);
        String key = complaints.add(sent.draft());
        return sent.isFine()
                ? new RedirectView("/complaints/" + key)
                : page(key, sent.draft(), sent.mistakes(), sent.refused());
    }

    private boolean takes(String pack) {
        return complaints.packs().stream().anyMatch(one -> one.code().equals(pack));
    }

    @GetMapping("/complaints/{key}/edit")
    Object edit(@PathVariable String key) {
        Complaints.Open open = open(key);
        return open.filedAs() == null
                ? page(key, open.content(), List.of(), List.of())
                : new RedirectView("/complaints/" + key + "/filed");
    }

    @PostMapping("/complaints/{key}/edit")
    @RateLimit(RateLimit.Kind.UPLOAD)
    Object change(
            @PathVariable String key,
            @RequestParam Map<String, String> entered,
            @RequestParam(name = "kept", required = false) List<String> kept,
            @RequestParam(name = "files", required = false) List<MultipartFile> files) {
        Complaints.Open open = open(key);
        if (open.filedAs() != null) {
            return new RedirectView("/complaints/" + key + "/filed");
        }
        Sent sent = sent(open.content(), entered, kept == null ? List.of() : kept, files);
        complaints.put(open, sent.draft());
        return sent.isFine()
                ? new RedirectView("/complaints/" + key)
                : page(key, sent.draft(), sent.mistakes(), sent.refused());
    }

    private Sent sent(
            ComplaintDraft before,
            Map<String, String> entered,
            List<String> kept,
            List<MultipartFile> files) {
        Uploads.Taken taken = uploads.take(files == null ? List.of() : files);
        long size =
                before.documents().stream().mapToLong(ComplaintDraft.KeptFile::size).sum()
                        + taken.uploads().stream().mapToLong(one -> one.content().length).sum();
        boolean tooMuch = size > FILES_MAX;
        List<ComplaintDraft.KeptFile> added =
                tooMuch ? List.of() : taken.uploads().stream().map(complaints::keep).toList();
        ComplaintDraft draft = new ComplaintForm(entered).over(before, kept, added);
        List<Uploads.Refusal> refused =
                tooMuch
                        ? taken.uploads().stream()
                                .map(one ->
                                        new Uploads.Refusal(one.name(), "complaint.wrong.files"))
                                .toList()
                        : taken.refused();
        return new Sent(draft, complaints.mistakes(draft), refused);
    }

    /// What a form came to.
    private record Sent(
            ComplaintDraft draft, List<Mistake> mistakes, List<Uploads.Refusal> refused) {
        boolean isFine() {
            return mistakes.isEmpty() && refused.isEmpty();
        }
    }

    private Page page(
            String key,
            ComplaintDraft draft,
            List<Mistake> mistakes,
            List<Uploads.Refusal> refused) {
        return new WritePage(key, complaints.pack(draft), draft, mistakes, refused);
    }

    private Complaints.Open open(String key) {
        return complaints.find(key).orElseThrow(() -> Refusal.notFound("complaint.no-draft"));
    }
}

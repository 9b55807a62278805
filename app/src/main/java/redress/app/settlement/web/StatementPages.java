// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Uploads;
import redress.app.settlement.StatementFile;
import redress.app.settlement.StatementReview;
import redress.app.settlement.Statements;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.app.web.RateLimit;
import redress.app.web.Refusal;

/// Bank statements: handed in, looked at credit by credit, and booked with one form.
@Controller
@OpenTo(Audience.CLAIMANT)
class StatementPages {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,40}");
    private static final Pattern CHOICE = Pattern.compile("(book|other)\\.(\\d{1,5})");
    private static final int LONGEST_REFERENCE = 40;

    private final Statements statements;
    private final Uploads uploads;

    StatementPages(Statements statements, Uploads uploads) {
        this.statements = statements;
        this.uploads = uploads;
    }

    @GetMapping("/statements")
    Page ask(@RequestParam(defaultValue = "") String about) {
        return new StatementPage(reference(about), List.of(), "");
    }

    @PostMapping("/statements")
    @RateLimit(RateLimit.Kind.UPLOAD)
    Object read(
            @Me Signed who,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(name = "files", required = false) List<MultipartFile> files) {
        Uploads.Taken taken = uploads.take(files == null ? List.of() : files);
        List<StatementFile> unread = new ArrayList<>();
        taken.refused().forEach(refusal -> unread.add(refused(refusal)));
        if (taken.uploads().isEmpty()) {
            String reason = unread.isEmpty() ? "settlement.bank.none" : "settlement.bank.unread";
            return new StatementPage(reference(about), unread, reason);
        }
        Statements.Taken read = statements.read(who.id(), reference(about), taken.uploads());
        unread.addAll(read.files());
        return read.key().isEmpty() || !taken.refused().isEmpty()
                ? new StatementPage(reference(about), unread, "settlement.bank.unread")
                : new RedirectView("/statements/" + read.key());
    }

    @GetMapping("/statements/{key}")
    Page review(
            @Me Signed who,
            @PathVariable String key,
            @RequestParam(defaultValue = "0") int booked) {
        return new StatementReviewPage(review(who, key), List.of(), Map.of(), booked);
    }

    @PostMapping("/statements/{key}")
    Object book(
            @Me Signed who, @PathVariable String key, @RequestParam Map<String, String> entered) {
        Map<Integer, String> chosen = chosen(entered);
        List<Statements.NotBooked> refused = statements.book(who.id(), key, chosen);
        int booked = chosen.size() - refused.size();
        return refused.isEmpty()
                ? new RedirectView("/statements/%s?booked=%d".formatted(key, booked))
                : new StatementReviewPage(review(who, key), refused, entered, booked);
    }

    private StatementReview review(Signed who, String key) {
        return statements
                .find(who.id(), key)
                .orElseThrow(() -> Refusal.notFound("settlement.bank.gone"));
    }

    /// The case that is named for each line: another one if one was typed, else the proposed one if
    /// it is ticked.
    private static Map<Integer, String> chosen(Map<String, String> entered) {
        Map<Integer, String> chosen = new TreeMap<>();
        entered.forEach((field, value) -> {
            Matcher choice = CHOICE.matcher(field);
            String reference = value.strip().toUpperCase(Locale.ROOT);
            if (choice.matches() && !reference.isEmpty()) {
                int line = Integer.parseInt(choice.group(2));
                String named =
                        reference.substring(0, Math.min(reference.length(), LONGEST_REFERENCE));
                if (choice.group(1).equals("other")) {
                    chosen.put(line, named);
                } else {
                    chosen.putIfAbsent(line, named);
                }
            }
        });
        return chosen;
    }

    private static StatementFile refused(Uploads.Refusal refusal) {
        return new StatementFile(
                refusal.file(),
                false,
                List.of(new StatementFile.Remark(refusal.reasonKey(), "", "")));
    }

    private static String reference(String given) {
        return REFERENCE.matcher(given).matches() ? given : "";
    }
}

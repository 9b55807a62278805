// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Answer;
import redress.app.casefile.Cases;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.casefile.Uploads;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;
import redress.procedure.MoveRule;

/// The general form for every move that has none of its own. The procedure decides; what it refuses
/// is said in its own words beside what was entered.
@Controller
@OpenTo({Audience.SIGNED_IN, Audience.RESPONDENT})
class MovePages {

    private static final int TEXT_MAX = 10_000;

    private final OpenCase open;
    private final Cases cases;
    private final Packs packs;
    private final MoveForm forms;
    private final Uploads uploads;

    MovePages(OpenCase open, Cases cases, Packs packs, MoveForm forms, Uploads uploads) {
        this.open = open;
        this.cases = cases;
        this.packs = packs;
        this.forms = forms;
        this.uploads = uploads;
    }

    @GetMapping("/cases/{reference}/moves/{move}")
    Page ask(@Me Signed who, @PathVariable String reference, @PathVariable String move) {
        OpenCase.Seated seated = open.get(who, reference);
        return page(seated, move, Map.of(), "", List.of());
    }

    @PostMapping("/cases/{reference}/moves/{move}")
    Object make(
            @Me Signed who,
            @PathVariable String reference,
            @PathVariable String move,
            @RequestParam Map<String, String> entered,
            @RequestParam(name = "documents", required = false) List<MultipartFile> files) {
        OpenCase.Seated seated = open.get(who, reference);
        Uploads.Taken taken = uploads.take(files == null ? List.of() : files);
        if (!taken.refused().isEmpty()) {
            return page(seated, move, entered, "", refusals(taken));
        }
        Act act = act(seated, move, entered, taken);
        return switch (cases.make(seated.on().id(), act)) {
            case Answer.Made _ -> new RedirectView("/cases/" + seated.on().reference());
            case Answer.Refused(String _, String message) ->
                    page(seated, move, entered, message, List.of());
            case Answer.Stale _ -> page(seated, move, entered, "casefile.move.stale", List.of());
        };
    }

    private Act act(
            OpenCase.Seated seated, String move, Map<String, String> entered, Uploads.Taken taken) {
        Map<String, String> details = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (MovePage.Field field : forms.fields(seated.on(), rule(seated, move))) {
            String value = entered.getOrDefault(field.name(), "").strip();
            if (!value.isEmpty() && value.length() <= TEXT_MAX) {
                (field.kind() == MovePage.Kind.TEXT ? texts : details).put(field.name(), value);
            }
        }
        return new Act(move, seated.actor(), version(entered), details, texts, taken.uploads());
    }

    private Page page(
            OpenCase.Seated seated,
            String move,
            Map<String, String> entered,
            String error,
            List<String> files) {
        MoveRule rule = rule(seated, move);
        return new MovePage(
                seated.on(),
                packs.get(seated.on().pack()),
                move,
                forms.fields(seated.on(), rule),
                entered,
                error,
                files);
    }

    private MoveRule rule(OpenCase.Seated seated, String move) {
        return packs.get(seated.on().pack())
                .procedure(seated.on().procedure())
                .findMove(move)
                .filter(rule -> rule.by().contains(seated.actor().role()))
                .orElseThrow(NoSuchCase::new);
    }

    private static List<String> refusals(Uploads.Taken taken) {
        List<String> keys = new ArrayList<>();
        taken.refused().forEach(refusal -> keys.add(refusal.reasonKey()));
        return keys;
    }

    private static long version(Map<String, String> entered) {
        try {
            return Long.parseLong(entered.getOrDefault("version", "-1"));
        } catch (NumberFormatException e) {
            return Act.ANY;
        }
    }
}

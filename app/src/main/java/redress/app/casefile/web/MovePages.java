// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern DAYS = Pattern.compile("\\d{1,4}");

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
        return page(seated, move, Map.of(), List.of());
    }

    @PostMapping("/cases/{reference}/moves/{move}")
    Object make(
            @Me Signed who,
            @PathVariable String reference,
            @PathVariable String move,
            @RequestParam Map<String, String> entered,
            @RequestParam(name = MovePage.DOCUMENTS, required = false) List<MultipartFile> files) {
        OpenCase.Seated seated = open.get(who, reference);
        Uploads.Taken taken = uploads.take(files == null ? List.of() : files);
        List<MovePage.Field> fields = forms.fields(seated.on(), rule(seated, move));
        List<MovePage.Wrong> wrong = wrong(fields, entered, taken);
        if (!wrong.isEmpty()) {
            return page(seated, move, entered, withFilesAgain(wrong, taken));
        }
        Act act = act(seated, move, fields, entered, taken);
        return switch (cases.make(seated.on().id(), act)) {
            case Answer.Made _ -> new RedirectView("/cases/" + seated.on().reference());
            case Answer.Refused(String _, String message) ->
                    page(seated, move, entered, refused(message, taken));
            case Answer.Stale _ ->
                    page(seated, move, entered, refused("casefile.move.stale", taken));
        };
    }

    private static List<MovePage.Wrong> wrong(
            List<MovePage.Field> fields, Map<String, String> entered, Uploads.Taken taken) {
        Stream<MovePage.Wrong> entries =
                fields.stream().flatMap(field -> wrong(field, value(entered, field)));
        Stream<MovePage.Wrong> files =
                taken.refused().stream()
                        .map(no ->
                                new MovePage.Wrong(
                                        MovePage.DOCUMENTS, no.file(), no.reasonKey(), List.of()));
        return Stream.concat(entries, files).toList();
    }

    private static Stream<MovePage.Wrong> wrong(MovePage.Field field, String value) {
        if (value.length() > Act.TEXT_MAX) {
            return Stream.of(
                    MovePage.Wrong.of(
                            field.name(), "casefile.move.long", value.length(), Act.TEXT_MAX));
        }
        boolean number = field.kind() == MovePage.Kind.NUMBER && !value.isEmpty();
        return number && !DAYS.matcher(value).matches()
                ? Stream.of(MovePage.Wrong.of(field.name(), "casefile.move.number", value))
                : Stream.empty();
    }

    private static List<MovePage.Wrong> refused(String why, Uploads.Taken taken) {
        return withFilesAgain(List.of(MovePage.Wrong.of("", why)), taken);
    }

    /// A page cannot hold the files that came with it, so whoever sends it again must choose them
    /// again.
    private static List<MovePage.Wrong> withFilesAgain(
            List<MovePage.Wrong> wrong, Uploads.Taken taken) {
        Stream<MovePage.Wrong> again =
                taken.uploads().isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                MovePage.Wrong.of(MovePage.DOCUMENTS, "casefile.move.files-again"));
        return Stream.concat(wrong.stream(), again).toList();
    }

    private static Act act(
            OpenCase.Seated seated,
            String move,
            List<MovePage.Field> fields,
            Map<String, String> entered,
            Uploads.Taken taken) {
        Map<String, String> details = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (MovePage.Field field : fields) {
            String value = value(entered, field);
            if (!value.isEmpty()) {
                (field.kind() == MovePage.Kind.TEXT ? texts : details).put(field.name(), value);
            }
        }
        return new Act(move, seated.actor(), version(entered), details, texts, taken.uploads());
    }

    /// What was entered; a line's end counts as one character, as it does for whoever types.
    private static String value(Map<String, String> entered, MovePage.Field field) {
        return entered.getOrDefault(field.name(), "").replace("\r\n", "\n").strip();
    }

    private Page page(
            OpenCase.Seated seated,
            String move,
            Map<String, String> entered,
            List<MovePage.Wrong> wrong) {
        return new MovePage(
                seated.on(),
                packs.get(seated.on().pack()),
                move,
                forms.fields(seated.on(), rule(seated, move)),
                entered,
                wrong);
    }

    private MoveRule rule(OpenCase.Seated seated, String move) {
        return packs.get(seated.on().pack())
                .procedure(seated.on().procedure())
                .findMove(move)
                .filter(rule -> rule.by().contains(seated.actor().role()))
                .orElseThrow(NoSuchCase::new);
    }

    private static long version(Map<String, String> entered) {
        try {
            return Long.parseLong(entered.getOrDefault("version", "-1"));
        } catch (NumberFormatException e) {
            return Act.ANY;
        }
    }
}

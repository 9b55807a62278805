// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Answer;
import redress.app.casefile.MovePath;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.casefile.Upload;
import redress.app.casefile.Uploads;
import redress.app.pack.Pack;
import redress.app.pack.Packs;
import redress.app.settlement.Demand;
import redress.app.settlement.Demands;
import redress.app.settlement.Offer;
import redress.app.settlement.Offers;
import redress.app.settlement.Payments;
import redress.app.settlement.Responses;
import redress.app.settlement.Written;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Page;

/// The forms of answers, offers and payments, for whichever side's turn it is.
@Controller
@OpenTo({Audience.SIGNED_IN, Audience.RESPONDENT})
class AnswerPages {

    private static final List<String> MOVES =
            List.of(
                    "admit",
                    "admit-in-part",
                    "say-paid",
                    "dispute",
                    "offer",
                    "counter-offer",
                    "accept-offer",
                    "countersign",
                    "record-payment");

    private final OpenCase open;
    private final Packs packs;
    private final Demands demands;
    private final Responses responses;
    private final Offers offers;
    private final Payments payments;
    private final Uploads uploads;
    private final Clock clock;

    AnswerPages(
            OpenCase open,
            Packs packs,
            Demands demands,
            Responses responses,
            Offers offers,
            Payments payments,
            Uploads uploads,
            Clock clock) {
        this.open = open;
        this.packs = packs;
        this.demands = demands;
        this.responses = responses;
        this.offers = offers;
        this.payments = payments;
        this.uploads = uploads;
        this.clock = clock;
    }

    /// Moves on claims for money go to the forms here.
    @Bean
    static MovePath answerPaths() {
        return (of, move) ->
                of.kind().equals("claim") && MOVES.contains(move)
                        ? Optional.of("/cases/%s/answer/%s".formatted(of.reference(), move))
                        : Optional.empty();
    }

    @GetMapping("/cases/{reference}/answer/{move}")
    Page ask(@Me Signed who, @PathVariable String reference, @PathVariable String move) {
        return page(open.get(who, reference), move, Map.of(), List.of());
    }

    @PostMapping("/cases/{reference}/answer/{move}")
    Object make(
            @Me Signed who,
            @PathVariable Map<String, String> at,
            @RequestParam Map<String, String> entered,
            @RequestParam(name = "documents", required = false) List<MultipartFile> files,
            Locale language) {
        OpenCase.Seated seated = open.get(who, at.getOrDefault("reference", ""));
        String move = at.getOrDefault("move", "");
        Uploads.Taken taken = uploads.take(files == null ? List.of() : files);
        if (!taken.refused().isEmpty()) {
            return page(
                    seated,
                    move,
                    entered,
                    taken.refused().stream()
                            .map(no -> new Wrong("documents", no.reasonKey(), List.of()))
                            .toList());
        }
        try {
            return switch (make(seated, move, new Entered(entered, language), taken.uploads())) {
                case Answer.Made _ -> new RedirectView("/cases/" + seated.on().reference());
                case Answer.Refused(String _, String message) ->
                        page(seated, move, entered, List.of(Wrong.of(message)));
                case Answer.Stale _ ->
                        page(seated, move, entered, List.of(Wrong.of("casefile.move.stale")));
            };
        } catch (WrongEntry no) {
            return page(seated, move, entered, List.of(no.wrong()));
        } catch (IllegalArgumentException no) {
            return page(seated, move, entered, List.of(Wrong.of(String.valueOf(no.getMessage()))));
        }
    }

    private Answer make(OpenCase.Seated seated, String move, Entered entered, List<Upload> files) {
        Demand demand = demands.find(seated.on()).orElseThrow(NoSuchCase::new);
        AnswerForm form = new AnswerForm(entered, demand);
        Written written = new Written(entered.version(), entered.texts(), files);
        var id = seated.on().id();
        return switch (move) {
            case "offer", "counter-offer" -> offers.make(id, seated.actor(), form.terms(), written);
            case "accept-offer" ->
                    offers.accept(id, seated.actor(), entered.text("terms"), entered.version());
            case "countersign" ->
                    offers.sign(id, seated.actor(), entered.text("terms"), entered.version());
            case "record-payment" ->
                    payments.record(id, seated.actor(), form.receipt(), entered.version());
            default -> responses.give(id, seated.actor(), form.response(move), written);
        };
    }

    private Page page(
            OpenCase.Seated seated, String move, Map<String, String> entered, List<Wrong> wrong) {
        Pack pack = packs.get(seated.on().pack());
        boolean permitted =
                pack.procedure(seated.on().procedure())
                        .findMove(move)
                        .filter(rule -> rule.by().contains(seated.actor().role()))
                        .isPresent();
        if (!permitted || !MOVES.contains(move)) {
            throw new NoSuchCase();
        }
        Optional<Offer> offer = offers.current(seated.on());
        return new AnswerPage(
                seated.on(),
                pack,
                move,
                demands.find(seated.on()),
                offer,
                pack.calendar().dayOf(clock.instant()),
                entered,
                wrong);
    }
}

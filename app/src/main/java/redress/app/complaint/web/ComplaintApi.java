// SPDX-License-Identifier: Apache-2.0
package redress.app.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.ClockReading;
import redress.app.complaint.About;
import redress.app.complaint.ComplaintAnswer;
import redress.app.complaint.ComplaintDraft;
import redress.app.complaint.ComplaintFiling;
import redress.app.complaint.Complaints;
import redress.app.complaint.Mistake;
import redress.app.pack.Packs;
import redress.app.web.Audience;
import redress.app.web.Fault;
import redress.app.web.OpenTo;
import redress.app.web.Refusal;
import redress.app.web.Words;

/// Complaints for software: written and filed in one call.
@RestController
@RequestMapping(path = "/api/v1/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
@OpenTo(value = Audience.CLAIMANT, scope = "cases:write")
@Tag(name = "Complaints")
class ComplaintApi {

    private final Complaints complaints;
    private final ComplaintFiling filing;
    private final Cases cases;
    private final Packs packs;
    private final Words words;

    ComplaintApi(
            Complaints complaints, ComplaintFiling filing, Cases cases, Packs packs, Words words) {
        this.complaints = complaints;
        this.filing = filing;
        this.cases = cases;
        this.packs = packs;
        this.words = words;
    }

    /// A whole complaint.
    ///
    /// @param about `public-body` or `business`
    /// @param authority the id of the body complained of; for a public body
    /// @param business the name of the business complained of, and `email` where it is reached
    /// @param since the day on which it happened or began
    /// @param remedy what would put it right
    /// @param claimant the name of the business that complains
    /// @param confidential whether that name is kept from the respondent; left out it is against a
    ///   public body and is not against a business
    record ComplaintJson(
            @Nullable String pack,
            @Nullable String about,
            @Nullable String subject,
            @Nullable String place,
            @Nullable String authority,
            @Nullable String business,
            @Nullable String email,
            @Nullable String what,
            @Nullable String since,
            @Nullable String remedy,
            @Nullable String claimant,
            @Nullable Boolean confidential) {}

    /// What the API answers to a filing: proof that it happened and what follows by when.
    ///
    /// @param hash of the filing's event, SHA-256 in hex
    /// @param holder the authority that has it now
    record FiledComplaintJson(
            String reference,
            String hash,
            Instant filedAt,
            String holder,
            List<ClockReading> clocks) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    @Operation(summary = "File a complaint; documents follow by the documents of its case")
    ResponseEntity<FiledComplaintJson> file(
            @Me Signed who, @RequestBody ComplaintJson wanted, Locale language) {
        ComplaintDraft draft = draft(wanted);
        refuse(complaints.mistakes(draft), language);
        return switch (filing.file(complaints.add(draft), who)) {
            case ComplaintAnswer.Filed(Case filed) -> filed(filed);
            case ComplaintAnswer.NotReady(var mistakes) -> throw invalid(mistakes, language);
            case ComplaintAnswer.NoSuchDraft _ -> throw Refusal.notFound("complaint.no-draft");
        };
    }

    private ResponseEntity<FiledComplaintJson> filed(Case filed) {
        FiledComplaintJson told =
                new FiledComplaintJson(
                        filed.reference(),
                        filed.hash(),
                        filed.filedAt(),
                        filed.holder(),
                        ClockReading.of(cases.state(filed), packs.get(filed.pack()).calendar()));
        return ResponseEntity.created(URI.create("/api/v1/cases/" + filed.reference()))
                .eTag("\"%d\"".formatted(filed.version()))
                .body(told);
    }

    private ComplaintDraft draft(ComplaintJson wanted) {
        String pack = text(wanted.pack());
        if (packs.find(pack).isEmpty()) {
            throw new Refusal(422, "complaint.api.pack", pack);
        }
        About about =
                About.find(text(wanted.about()))
                        .orElseThrow(() ->
                                new Refusal(422, "complaint.api.about", text(wanted.about())));
        return new ComplaintDraft(
                pack,
                about,
                new ComplaintDraft.Matter(text(wanted.subject()), text(wanted.place())),
                respondent(about, wanted),
                new ComplaintDraft.Story(
                        text(wanted.what()), text(wanted.since()), text(wanted.remedy())),
                text(wanted.claimant()),
                Objects.requireNonNullElse(wanted.confidential(), about == About.PUBLIC_BODY),
                List.of());
    }

    private static ComplaintDraft.Respondent respondent(About about, ComplaintJson wanted) {
        return switch (about) {
            case PUBLIC_BODY -> new ComplaintDraft.Respondent(text(wanted.authority()), "", "");
            case MARKET ->
                    new ComplaintDraft.Respondent(
                            "", text(wanted.business()), text(wanted.email()));
        };
    }

    private void refuse(List<Mistake> mistakes, Locale language) {
        if (!mistakes.isEmpty()) {
            throw invalid(mistakes, language);
        }
    }

    private Refusal invalid(List<Mistake> mistakes, Locale language) {
        return Refusal.invalid(
                mistakes.stream()
                        .map(mistake ->
                                new Fault(
                                        mistake.field(),
                                        words.find(
                                                language,
                                                mistake.key(),
                                                mistake.filling().toArray())))
                        .toList());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}

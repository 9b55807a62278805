// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.OpenCase;
import redress.app.claim.Batch;
import redress.app.claim.Claims;
import redress.app.claim.FilingAnswer;
import redress.app.claim.OpenDraft;
import redress.app.web.Audience;
import redress.app.web.Fault;
import redress.app.web.OpenTo;
import redress.app.web.Refusal;
import redress.app.web.Words;

/// Filing for software: a draft becomes a case, or one invoice file does in a single call.
@RestController
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@OpenTo(value = Audience.CLAIMANT, scope = "cases:write")
@Tag(name = "Claims")
class ClaimApi {

    private static final int LONGEST_NOTE = 4_000;

    private final Claims claims;
    private final DraftDesk desk;
    private final OpenCase open;
    private final Acknowledgements acknowledgements;
    private final Words words;

    ClaimApi(
            Claims claims,
            DraftDesk desk,
            OpenCase open,
            Acknowledgements acknowledgements,
            Words words) {
        this.claims = claims;
        this.desk = desk;
        this.open = open;
        this.acknowledgements = acknowledgements;
        this.words = words;
    }

    /// A draft to file.
    ///
    /// @param draft its key
    /// @param note what the desk and the respondent should know; may be left out
    record FilingJson(@Nullable String draft, @Nullable String note) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    @Operation(summary = "File a draft; a draft that was filed answers with the case it became")
    ResponseEntity<FiledJson> file(
            @Me Signed who, @RequestBody FilingJson wanted, Locale language) {
        Sentences sentences = new Sentences(words, language);
        String key = wanted.draft() == null ? "" : wanted.draft();
        String note = wanted.note() == null ? "" : wanted.note().strip();
        return file(key, note, who, sentences);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Transactional
    @Operation(
            summary =
                    "File a claim from the invoices of one debtor; corrections are further parts,"
                            + " named like the fields of a draft")
    ResponseEntity<FiledJson> file(
            @Me Signed who,
            @RequestParam List<MultipartFile> files,
            @RequestParam Map<String, String> fields,
            Locale language) {
        Sentences sentences = new Sentences(words, language);
        Map<String, @Nullable String> corrections = new TreeMap<>(fields);
        corrections.remove("note");
        OpenDraft draft = Opening.draft(claims, read(files, sentences));
        claims.put(draft, desk.corrected(draft.content(), corrections, sentences));
        return file(draft.key(), fields.getOrDefault("note", "").strip(), who, sentences);
    }

    /// The key of the one draft that some files make.
    private String read(List<MultipartFile> files, Sentences sentences) {
        Batch batch = claims.read(DroppedFiles.of(files));
        if (!batch.unread().isEmpty()) {
            throw Refusal.invalid(
                    batch.unread().stream()
                            .flatMap(unread ->
                                    unread.reasons().stream()
                                            .map(sentences::finding)
                                            .map(reason ->
                                                    new Fault(unread.file(), reason.message())))
                            .toList());
        }
        if (batch.keys().size() != 1) {
            throw new Refusal(422, "claim.api.one-debtor", batch.keys().size());
        }
        return batch.keys().getFirst();
    }

    private ResponseEntity<FiledJson> file(
            String key, String note, Signed who, Sentences sentences) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal(422, "claim.wrong.long", note.length(), LONGEST_NOTE);
        }
        return switch (claims.file(key, who, note)) {
            case FilingAnswer.Filed(var _, String reference) -> filed(who, reference);
            case FilingAnswer.NotReady(var obstacles) ->
                    throw Refusal.invalid(sentences.faults(obstacles));
            case FilingAnswer.NoSuchDraft _ -> throw Opening.gone();
        };
    }

    private ResponseEntity<FiledJson> filed(Signed who, String reference) {
        var filed = open.get(who, reference).on();
        return ResponseEntity.created(URI.create("/api/v1/cases/" + reference))
                .eTag("\"%d\"".formatted(filed.version()))
                .body(FiledJson.of(acknowledgements.of(filed)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import redress.app.claim.Batch;
import redress.app.claim.Claims;
import redress.app.claim.OpenDraft;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Words;

/// Drafts of claims for software: made from invoice files or from typed fields, read, corrected.
@RestController
@RequestMapping(path = DraftApi.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@OpenTo(value = Audience.CLAIMANT, scope = "cases:write")
@Tag(name = "Claims")
class DraftApi {

    static final String PATH = "/api/v1/claims/drafts";

    private final Claims claims;
    private final DraftDesk desk;
    private final Words words;

    DraftApi(Claims claims, DraftDesk desk, Words words) {
        this.claims = claims;
        this.desk = desk;
        this.words = words;
    }

    /// A draft for each debtor of the files, and the files that could not be read.
    record Drafted(List<DraftJson> drafts, List<UnreadJson> unread) {}

    /// A file that could not be read, and why.
    record UnreadJson(String file, List<DraftJson.Finding> reasons) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Transactional
    @Operation(
            summary = "Read invoice files into drafts, one per debtor; what cannot be read is told")
    ResponseEntity<Drafted> read(@RequestParam List<MultipartFile> files, Locale language) {
        Sentences sentences = new Sentences(words, language);
        Batch batch = claims.read(DroppedFiles.of(files));
        Drafted drafted =
                new Drafted(
                        batch.keys().stream().map(key -> desk.show(key, sentences)).toList(),
                        batch.unread().stream()
                                .map(unread ->
                                        new UnreadJson(
                                                unread.file(),
                                                unread.reasons().stream()
                                                        .map(sentences::finding)
                                                        .toList()))
                                .toList());
        return ResponseEntity.status(
                        drafted.drafts().isEmpty()
                                ? HttpStatus.UNPROCESSABLE_CONTENT
                                : HttpStatus.CREATED)
                .body(drafted);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    @Operation(summary = "Type a claim by hand: a draft of one invoice from named fields")
    ResponseEntity<DraftJson> type(
            @RequestBody Map<String, @Nullable String> fields, Locale language) {
        Sentences sentences = new Sentences(words, language);
        String key = claims.keep(desk.corrected(claims.blank(), fields, sentences));
        return ResponseEntity.created(URI.create(PATH + "/" + key)).body(desk.show(key, sentences));
    }

    @GetMapping("/{key}")
    @Operation(
            summary =
                    "A draft as it stands today: values, sources, what the law adds, what is missing")
    DraftJson show(@PathVariable String key, Locale language) {
        return desk.show(key, new Sentences(words, language));
    }

    @PatchMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    @Operation(
            summary = "Correct a draft: only the fields that are named change, all of them or none")
    DraftJson correct(
            @PathVariable String key,
            @RequestBody Map<String, @Nullable String> fields,
            Locale language) {
        Sentences sentences = new Sentences(words, language);
        OpenDraft draft = Opening.draft(claims, key);
        claims.put(draft, desk.corrected(draft.content(), fields, sentences));
        return desk.show(key, sentences);
    }
}

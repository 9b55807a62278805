// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Case;
import redress.app.casefile.Documents;
import redress.app.casefile.Names;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.casefile.Uploads;
import redress.app.web.Audience;
import redress.app.web.OpenTo;
import redress.app.web.Refusal;
import redress.app.web.Words;

/// The documents of a case for software.
@RestController
@RequestMapping(path = "/api/v1/cases/{reference}/documents")
@Tag(name = "Documents")
class DocumentApi {

    /// The move by which documents alone are hung on a case.
    private static final String ATTACH = "attach";

    private final OpenCase open;
    private final Documents documents;
    private final Names names;
    private final Uploads uploads;
    private final CaseAnswers answers;
    private final Words words;

    DocumentApi(
            OpenCase open,
            Documents documents,
            Names names,
            Uploads uploads,
            CaseAnswers answers,
            Words words) {
        this.open = open;
        this.documents = documents;
        this.names = names;
        this.uploads = uploads;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(
            value = Audience.SIGNED_IN,
            scope = {"cases:read", "desk:read"})
    @Operation(summary = "The documents of a case")
    List<Documents.Document> list(@Me Signed who, @PathVariable String reference) {
        return shown(open.get(who, reference));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @OpenTo(
            value = Audience.SIGNED_IN,
            scope = {"cases:read", "desk:read"})
    @Operation(summary = "The content of a document, as a download under its name")
    ResponseEntity<byte[]> content(
            @Me Signed who, @PathVariable String reference, @PathVariable UUID id) {
        OpenCase.Seated seated = open.get(who, reference);
        return documents
                .content(seated.actor().role(), seated.on(), id)
                .map(Download::of)
                .orElseThrow(NoSuchCase::new);
    }

    @PostMapping(
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(
            value = Audience.SIGNED_IN,
            scope = {"cases:write", "desk:write"})
    @Transactional
    @Operation(
            summary =
                    "Hang documents on a case: at most ten in a call, 20 MB each, all of them or none")
    ResponseEntity<List<Documents.Document>> add(
            @Me Signed who,
            @PathVariable String reference,
            @RequestParam List<MultipartFile> files,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            Locale language) {
        OpenCase.Seated seated = open.get(who, reference);
        Uploads.Taken taken = uploads.take(files);
        if (!taken.refused().isEmpty()) {
            throw Problems.files(taken, words, language);
        }
        if (taken.uploads().isEmpty()) {
            throw new Refusal(422, "casefile.upload.none");
        }
        Act act =
                new Act(
                        ATTACH,
                        seated.actor(),
                        ETag.version(ifMatch),
                        Map.of(),
                        Map.of(),
                        taken.uploads());
        Case after = answers.make(who, seated, act);
        URI list = URI.create("/api/v1/cases/%s/documents".formatted(after.reference()));
        return ResponseEntity.created(list)
                .eTag(ETag.of(after.version()))
                .body(
                        shown(new OpenCase.Seated(after, seated.actor())).stream()
                                .filter(file -> file.seq() == after.version())
                                .toList());
    }

    private List<Documents.Document> shown(OpenCase.Seated seated) {
        UnaryOperator<String> shown = names.hiding(seated.on(), seated.actor().role());
        return documents.shownTo(seated.actor().role(), seated.on()).stream()
                .map(file -> file.withName(shown.apply(file.name())))
                .toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Act;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Documents;
import redress.app.casefile.History;
import redress.app.casefile.MyCases;
import redress.app.casefile.Names;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.OpenCase;
import redress.app.casefile.Upload;
import redress.app.web.Audience;
import redress.app.web.OpenTo;

/// Cases for software: list, read, history, documents, and every move that the key's owner may
/// make.
@RestController
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class CaseApi {

    private final OpenCase open;
    private final Cases cases;
    private final History history;
    private final Documents documents;
    private final Names names;
    private final MyCases mine;

    CaseApi(
            OpenCase open,
            Cases cases,
            History history,
            Documents documents,
            Names names,
            MyCases mine) {
        this.open = open;
        this.cases = cases;
        this.history = history;
        this.documents = documents;
        this.names = names;
        this.mine = mine;
    }

    /// A page of cases.
    ///
    /// @param next what to give as `after` for the next page; empty on the last
    record CaseList(List<CaseJson> cases, String next) {}

    /// A move to make: its id, the codes it needs, and what is said with it.
    record MoveJson(String move, Map<String, String> details, Map<String, String> texts) {}

    @GetMapping
    @OpenTo(value = Audience.CLAIMANT, scope = "cases:read")
    @Operation(summary = "The cases that the key's owner filed, newest first")
    CaseList list(@Me Signed who, @RequestParam(defaultValue = "") String after) {
        MyCases.Slice slice = mine.of(who.id(), after);
        return new CaseList(slice.cases().stream().map(CaseJson::of).toList(), slice.next());
    }

    @GetMapping("/{reference}")
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:read")
    @Operation(summary = "One case; its ETag is its version")
    ResponseEntity<CaseJson> show(@Me Signed who, @PathVariable String reference) {
        return answer(open.get(who, reference).on());
    }

    @GetMapping("/{reference}/events")
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:read")
    @Operation(summary = "The history of a case, oldest first, each event with its hash")
    List<EventJson> events(@Me Signed who, @PathVariable String reference) {
        OpenCase.Seated seated = open.get(who, reference);
        UnaryOperator<String> shown = names.hiding(seated.on(), seated.actor().role());
        return history.of(seated.on().id()).stream()
                .map(event -> EventJson.of(event, shown))
                .toList();
    }

    @GetMapping("/{reference}/documents")
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:read")
    @Operation(summary = "The documents of a case")
    List<Documents.Document> documents(@Me Signed who, @PathVariable String reference) {
        OpenCase.Seated seated = open.get(who, reference);
        UnaryOperator<String> shown = names.hiding(seated.on(), seated.actor().role());
        return documents.shownTo(seated.actor().role(), seated.on()).stream()
                .map(file -> file.withName(shown.apply(file.name())))
                .toList();
    }

    @GetMapping(
            path = "/{reference}/documents/{id}",
            produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:read")
    @Operation(summary = "The content of a document")
    byte[] document(@Me Signed who, @PathVariable String reference, @PathVariable UUID id) {
        OpenCase.Seated seated = open.get(who, reference);
        return documents
                .content(seated.actor().role(), seated.on(), id)
                .map(Upload::content)
                .orElseThrow(NoSuchCase::new);
    }

    @PostMapping("/{reference}/moves")
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:write")
    @Operation(summary = "Make a move; with If-Match only on the version that was read")
    ResponseEntity<CaseJson> move(
            @Me Signed who,
            @PathVariable String reference,
            @RequestBody MoveJson wanted,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch) {
        OpenCase.Seated seated = open.get(who, reference);
        Act act =
                new Act(
                        wanted.move(),
                        seated.actor(),
                        ETag.version(ifMatch),
                        wanted.details() == null ? Map.of() : wanted.details(),
                        wanted.texts() == null ? Map.of() : wanted.texts(),
                        List.of());
        return switch (cases.make(seated.on().id(), act)) {
            case Answer.Made(Case after, var _) -> answer(after);
            case Answer.Refused(String code, String message) ->
                    throw Problems.refused(code, message);
            case Answer.Stale(long version) -> throw Problems.stale(version);
        };
    }

    private static ResponseEntity<CaseJson> answer(Case on) {
        return ResponseEntity.ok().eTag(ETag.of(on.version())).body(CaseJson.of(on));
    }
}

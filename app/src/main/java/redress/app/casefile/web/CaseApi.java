// SPDX-License-Identifier: Apache-2.0
package redress.app.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
import redress.app.casefile.Case;
import redress.app.casefile.History;
import redress.app.casefile.MyCases;
import redress.app.casefile.Names;
import redress.app.casefile.OpenCase;
import redress.app.web.Audience;
import redress.app.web.OpenTo;

/// Cases for software: list, read, history, and every move that the key's owner may make.
@RestController
@RequestMapping(path = "/api/v1/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class CaseApi {

    private final OpenCase open;
    private final History history;
    private final Names names;
    private final MyCases mine;
    private final CaseAnswers answers;

    CaseApi(OpenCase open, History history, Names names, MyCases mine, CaseAnswers answers) {
        this.open = open;
        this.history = history;
        this.names = names;
        this.mine = mine;
        this.answers = answers;
    }

    /// A page of cases.
    ///
    /// @param next what to give as `after` for the next page; empty on the last
    record CaseList(List<CaseJson> cases, String next) {}

    /// A move to make: its id, the codes it needs, and what is said with it.
    record MoveJson(
            @Nullable String move,
            @Nullable Map<String, @Nullable String> details,
            @Nullable Map<String, @Nullable String> texts) {}

    @GetMapping
    @OpenTo(value = Audience.CLAIMANT, scope = "cases:read")
    @Operation(summary = "The cases that the key's owner filed, newest first")
    CaseList list(@Me Signed who, @RequestParam(defaultValue = "") String after) {
        MyCases.Slice slice = mine.of(who.id(), after);
        return new CaseList(slice.cases().stream().map(CaseJson::of).toList(), slice.next());
    }

    @GetMapping("/{reference}")
    @OpenTo(
            value = Audience.SIGNED_IN,
            scope = {"cases:read", "desk:read"})
    @Operation(
            summary =
                    "One case with its clocks, how each last day was found, and the moves that the"
                            + " caller may make; its ETag is its version")
    ResponseEntity<CaseDetailJson> show(
            @Me Signed who, @PathVariable String reference, Locale language) {
        OpenCase.Seated seated = open.get(who, reference);
        return answers.show(seated.on(), seated.actor(), language);
    }

    @GetMapping("/{reference}/events")
    @OpenTo(
            value = Audience.SIGNED_IN,
            scope = {"cases:read", "desk:read"})
    @Operation(summary = "The history of a case, oldest first, each event with its hash")
    List<EventJson> events(@Me Signed who, @PathVariable String reference) {
        OpenCase.Seated seated = open.get(who, reference);
        UnaryOperator<String> shown = names.hiding(seated.on(), seated.actor().role());
        return history.of(seated.on().id()).stream()
                .map(event -> EventJson.of(event, shown))
                .toList();
    }

    @PostMapping("/{reference}/moves")
    @OpenTo(
            value = Audience.SIGNED_IN,
            scope = {"cases:write", "desk:write"})
    @Operation(summary = "Make a move; with If-Match only on the version that was read")
    ResponseEntity<CaseDetailJson> move(
            @Me Signed who,
            @PathVariable String reference,
            @RequestBody MoveJson wanted,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String ifMatch,
            Locale language) {
        OpenCase.Seated seated = open.get(who, reference);
        Act act =
                new Act(
                        given(wanted.move()),
                        seated.actor(),
                        ETag.version(ifMatch),
                        given(wanted.details()),
                        given(wanted.texts()),
                        List.of());
        Case after = answers.make(who, seated, act);
        return answers.show(after, seated.actor(), language);
    }

    private static String given(@Nullable String move) {
        return Objects.requireNonNullElse(move, "");
    }

    /// What has a value; a null in JSON stands for nothing.
    private static Map<String, String> given(@Nullable Map<String, @Nullable String> named) {
        Map<String, String> given = new TreeMap<>();
        if (named != null) {
            named.forEach((name, value) -> {
                if (value != null) {
                    given.put(name, value);
                }
            });
        }
        return given;
    }
}

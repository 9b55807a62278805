// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import redress.app.account.Me;
import redress.app.account.Signed;
import redress.app.casefile.Uploads;
import redress.app.settlement.StatementFile;
import redress.app.settlement.StatementReview;
import redress.app.settlement.Statements;
import redress.app.web.Audience;
import redress.app.web.Fault;
import redress.app.web.OpenTo;
import redress.app.web.RateLimit;
import redress.app.web.Refusal;
import redress.app.web.Words;

/// Bank statements for software: handed in, looked at, and booked credit by credit.
@RestController
@RequestMapping(path = "/api/v1/statements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Bank statements")
class StatementApi {

    private final Statements statements;
    private final Uploads uploads;
    private final Words words;

    StatementApi(Statements statements, Uploads uploads, Words words) {
        this.statements = statements;
        this.uploads = uploads;
        this.words = words;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:write")
    @RateLimit(RateLimit.Kind.UPLOAD)
    @Operation(
            summary =
                    "Hand in bank statements (camt.052, 053, 054): at most ten files of 20 MB, all or none")
    ResponseEntity<StatementJson> read(
            @Me Signed who, @RequestParam List<MultipartFile> files, Locale language) {
        Uploads.Taken taken = uploads.take(files);
        Statements.Taken read = statements.read(who.id(), "", taken.uploads());
        List<Fault> faults = faults(taken, read, language);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        if (read.key().isEmpty()) {
            throw new Refusal(422, "settlement.bank.none");
        }
        return ResponseEntity.created(URI.create("/api/v1/statements/" + read.key()))
                .body(StatementJson.of(review(who, read.key())));
    }

    @GetMapping("/{key}")
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:read")
    @Operation(summary = "The credits of a statement, each with the case it seems to be for")
    StatementJson show(@Me Signed who, @PathVariable String key) {
        return StatementJson.of(review(who, key));
    }

    @PostMapping(path = "/{key}/bookings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @OpenTo(value = Audience.SIGNED_IN, scope = "cases:write")
    @Operation(summary = "Book credits for cases: the number of a line and the case's reference")
    BookingsJson book(
            @Me Signed who,
            @PathVariable String key,
            @RequestBody Map<Integer, @Nullable String> bookings) {
        requireLines(review(who, key), bookings.keySet());
        Map<Integer, String> chosen = new TreeMap<>();
        bookings.forEach((line, reference) -> chosen.put(line, reference == null ? "" : reference));
        List<Statements.NotBooked> refused = statements.book(who.id(), key, chosen);
        StatementReview after = review(who, key);
        return new BookingsJson(
                chosen.size() - refused.size(),
                refused.stream().map(BookingsJson.NotBookedJson::of).toList(),
                StatementJson.of(after));
    }

    private static void requireLines(StatementReview review, Set<Integer> named) {
        Set<Integer> lines =
                review.lines().stream()
                        .map(StatementReview.Line::number)
                        .collect(Collectors.toSet());
        named.stream()
                .filter(line -> !lines.contains(line))
                .sorted()
                .findFirst()
                .ifPresent(line -> {
                    throw new Refusal(422, "settlement.bank.no-line", line, lines.size());
                });
    }

    private StatementReview review(Signed who, String key) {
        return statements
                .find(who.id(), key)
                .orElseThrow(() -> Refusal.notFound("settlement.bank.gone"));
    }

    /// What is wrong with each file, in the reader's own sentence where it has one.
    private List<Fault> faults(Uploads.Taken taken, Statements.Taken read, Locale language) {
        Stream<Fault> refused =
                taken.refused().stream()
                        .map(no -> new Fault(no.file(), words.find(language, no.reasonKey())));
        Stream<Fault> unread =
                read.files().stream()
                        .filter(file -> !file.read())
                        .map(file -> new Fault(file.name(), reason(file, language)));
        return Stream.concat(refused, unread).toList();
    }

    private String reason(StatementFile file, Locale language) {
        return file.remarks().stream()
                .findFirst()
                .map(one ->
                        one.message().isEmpty()
                                ? words.find(language, one.key())
                                : "%s %s".formatted(one.message(), one.where()).strip())
                .orElseGet(() -> words.find(language, "settlement.bank.unread"));
    }
}

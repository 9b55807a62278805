// SPDX-License-Identifier: Apache-2.0
package redress.app.claim.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.app.claim.Bill;
import redress.app.claim.DraftReview;
import redress.app.claim.Jurisdictions;
import redress.app.claim.Mistake;
import redress.app.claim.Origin;
import redress.app.claim.Origins;
import redress.app.pack.Authority;
import redress.app.pack.Pack;
import redress.app.party.DebtorChoice;
import redress.app.party.Suggestion;
import redress.app.web.Fault;
import redress.app.web.Frame;
import redress.app.web.Option;
import redress.app.web.Page;

/// What was read, beside where it came from, to be checked and corrected.
///
/// @param key the draft's key; empty while a claim typed by hand is not kept yet
/// @param packs where the claim could go
/// @param pack where it goes now
/// @param holder the authority whose desk will get it, where one is competent
/// @param debtors entries of registers that the buyer may be
/// @param entered the form that was refused; empty before
/// @param mistakes why it was refused
public record CheckPage(
        String key,
        DraftReview review,
        List<Pack> packs,
        Pack pack,
        Optional<Authority> holder,
        boolean seatUnknown,
        List<Suggestion> debtors,
        Map<String, String> entered,
        List<Mistake> mistakes)
        implements Page {

    /// The parts of a party, in the order in which they are shown.
    public static final List<String> PARTS =
            List.of(
                    "name",
                    "vatId",
                    "registerNumber",
                    "email",
                    "phone",
                    "street",
                    "postcode",
                    "city",
                    "country");

    public CheckPage {
        packs = List.copyOf(packs);
        debtors = List.copyOf(debtors);
        entered = Map.copyOf(entered);
        mistakes = List.copyOf(mistakes);
    }

    /// The path that the form is sent to.
    public String path() {
        return key.isEmpty() ? "/claims/new" : "/claims/" + key;
    }

    /// Whether the claim goes straight to the respondent, as the pack has no authority.
    public boolean direct() {
        return pack.authorities().isEmpty();
    }

    /// Whether the claim is typed by hand.
    public boolean typed() {
        return review.draft().bills().stream().allMatch(bill -> bill.paper().name().isEmpty());
    }

    public List<Fault> faults(Frame frame) {
        return Texts.faults(frame, mistakes);
    }

    /// What stands in a field: what was entered last, else what is known.
    public String value(String field, @org.jspecify.annotations.Nullable Object known) {
        return entered.getOrDefault(field, known == null ? "" : known.toString());
    }

    /// Whether a group of fields has something to correct.
    public boolean wrong(String prefix) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().startsWith(prefix));
    }

    /// A part of a party as it is known.
    public static String part(redress.app.party.Identity of, String part) {
        return switch (part) {
            case "name" -> of.name();
            case "vatId" -> of.vatId();
            case "registerNumber" -> of.registerNumber();
            case "email" -> of.email();
            case "phone" -> of.phone();
            case "street" -> of.street();
            case "postcode" -> of.postcode();
            case "city" -> of.city();
            case "country" -> of.country();
            default ->
                    throw new IllegalArgumentException("part (%s) must be known".formatted(part));
        };
    }

    /// Where a value came from, in words; empty where there is none.
    public static String source(Frame frame, Origins origins, String field) {
        return origins.find(field).map(origin -> Texts.source(frame, origin)).orElse("");
    }

    /// Where an invoice's due day came from, in words.
    public String dueSource(Frame frame, Bill bill) {
        return review.dueDay(bill).map(due -> Texts.source(frame, due.origin())).orElse("");
    }

    /// Whether an invoice's due day was derived and not stated.
    public boolean derived(Bill bill) {
        return review.dueDay(bill)
                .map(due -> due.origin().kind())
                .filter(kind -> kind == Origin.Kind.LAW || kind == Origin.Kind.TERMS)
                .isPresent();
    }

    /// The entries that the buyer may be, and that it is none of them.
    public List<Option> debtorOptions(Frame frame) {
        String sure =
                debtors.stream()
                        .filter(Suggestion::sure)
                        .map(Suggestion::entry)
                        .findFirst()
                        .orElse("");
        String said = value("debtor", review.draft().debtor().said());
        String chosen = said.isEmpty() ? sure : said;
        Stream<Option> entries =
                debtors.stream()
                        .map(one ->
                                Option.of(one.entry(), one.name())
                                        .withHint(
                                                Stream.of(one.number(), one.place())
                                                        .filter(part -> !part.isEmpty())
                                                        .collect(Collectors.joining(", ")))
                                        .chosenWhen(chosen));
        Option none =
                Option.of(DebtorChoice.NOT_LISTED.said(), frame.text("claim.check.debtor.none"))
                        .chosenWhen(chosen);
        return Stream.concat(entries, Stream.of(none)).toList();
    }

    public List<Option> packOptions() {
        return packs.stream()
                .map(one -> Option.of(one.code(), one.title()).chosenWhen(pack.code()))
                .toList();
    }

    public List<Option> subjectOptions(Frame frame) {
        Locale language = Locale.forLanguageTag(frame.language());
        return Jurisdictions.subjects(pack).stream()
                .map(one ->
                        Option.of(
                                        one.id(),
                                        pack.findName("subject", one.id(), language)
                                                .orElse(one.title()))
                                .chosenWhen(value("subject", review.draft().venue().subject())))
                .toList();
    }

    /// The places of the pack, each after the one it lies in.
    public List<Option> placeOptions() {
        return pack.places().stream()
                .map(one ->
                        Option.of(
                                        one.id(),
                                        "– ".repeat(pack.around(one.id()).size() - 1) + one.name())
                                .chosenWhen(value("place", review.draft().venue().place())))
                .toList();
    }

    public List<Option> kindOptions(Frame frame) {
        String chosen = value("respondentKind", review.draft().venue().respondentKind());
        return Stream.of("business", "public-body")
                .map(kind ->
                        Option.of(kind, frame.text("claim.respondent." + kind)).chosenWhen(chosen))
                .toList();
    }

    public List<Option> bodyOptions(Frame frame) {
        String chosen = value("respondentAuthority", review.draft().venue().respondentAuthority());
        return Stream.concat(
                        Stream.of(Option.of("", frame.text("claim.check.body.none"))),
                        pack.authorities().stream().map(one -> Option.of(one.id(), one.name())))
                .map(option -> option.chosenWhen(chosen))
                .toList();
    }

    @Override
    public int status() {
        return mistakes.isEmpty() ? 200 : 422;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.settlement;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import redress.app.casefile.Act;
import redress.app.casefile.Actor;
import redress.app.casefile.Answer;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.Drafts;
import redress.app.casefile.Participants;
import redress.app.casefile.Upload;
import redress.app.settlement.StatementReview.Line;
import redress.app.settlement.StatementReview.Standing;
import redress.money.Money;
import redress.procedure.Role;

/// Claimants' bank statements: read, looked at for 30 days, and booked credit by credit. A credit
/// is booked once, however often its statement comes.
@Component
public class Statements {

    private static final String DRAFT = "statement";
    private static final int NEAR_DAYS = 7;

    private final Drafts drafts;
    private final OpenClaims open;
    private final PaymentRows rows;
    private final Payments payments;
    private final Cases cases;
    private final Participants participants;

    Statements(
            Drafts drafts,
            OpenClaims open,
            PaymentRows rows,
            Payments payments,
            Cases cases,
            Participants participants) {
        this.drafts = drafts;
        this.open = open;
        this.rows = rows;
        this.payments = payments;
        this.cases = cases;
        this.participants = participants;
    }

    /// What came of files that were handed in.
    ///
    /// @param key opens the review; empty where none of the files is a statement
    public record Taken(String key, List<StatementFile> files) {
        public Taken {
            files = List.copyOf(files);
        }
    }

    /// A credit that was not booked.
    ///
    /// @param reference the case that was named for it
    /// @param message why; empty where the person has no such claim
    public record NotBooked(int line, String reference, String message) {}

    /// Reads statements and keeps what they show for a person.
    ///
    /// @param about the reference number of the case that they come from; may be empty
    public Taken read(UUID person, String about, List<Upload> files) {
        StatementIntake intake = new StatementIntake();
        files.forEach(intake::read);
        boolean any = intake.files().stream().anyMatch(StatementFile::read);
        return new Taken(any ? drafts.add(DRAFT, intake.draft(person, about)) : "", intake.files());
    }

    /// The review with a key; empty for a wrong key and for somebody else's.
    public Optional<StatementReview> find(UUID person, String key) {
        return draft(person, key).map(draft -> review(key, draft));
    }

    /// Books credits for the cases that are named for their lines, and answers what was refused.
    public List<NotBooked> book(UUID person, String key, Map<Integer, String> chosen) {
        List<StatementDraft.Credit> credits =
                draft(person, key).map(StatementDraft::credits).orElse(List.of());
        List<NotBooked> refused = new ArrayList<>();
        chosen.forEach((line, reference) -> {
            if (line >= 0 && line < credits.size()) {
                book(person, line, credits.get(line).toBankCredit(), reference)
                        .ifPresent(refused::add);
            }
        });
        return refused;
    }

    private Optional<NotBooked> book(UUID person, int line, BankCredit credit, String reference) {
        Optional<Case> own = cases.find(reference).filter(on -> isOf(person, on));
        if (own.isEmpty()) {
            return Optional.of(new NotBooked(line, reference, ""));
        }
        Receipt receipt = new Receipt(credit.day(), credit.amount(), credit.text(), credit.key());
        Actor claimant = new Actor(Role.CLAIMANT, person, "");
        return switch (payments.record(own.get().id(), claimant, receipt, Act.ANY)) {
            case Answer.Made _ -> Optional.empty();
            case Answer.Refused(String _, String message) ->
                    Optional.of(new NotBooked(line, reference, message));
            case Answer.Stale stale -> throw new IllegalStateException("any version, yet " + stale);
        };
    }

    private boolean isOf(UUID person, Case on) {
        return participants
                .find(on.id(), Role.CLAIMANT)
                .filter(claimant -> person.equals(claimant.person()))
                .isPresent();
    }

    private Optional<StatementDraft> draft(UUID person, String key) {
        return drafts.find(DRAFT, key, StatementDraft.class)
                .map(Drafts.Draft::content)
                .filter(draft -> draft.person().equals(person));
    }

    private StatementReview review(String key, StatementDraft draft) {
        List<Candidate> candidates = open.of(draft.person());
        return new StatementReview(
                key,
                draft.about(),
                lines(draft, candidates),
                draft.returned().stream().map(Statements::returned).toList(),
                draft.files(),
                candidates.stream()
                        .map(one -> new OpenClaim(one.reference(), one.respondent()))
                        .toList(),
                draft.cut());
    }

    private List<Line> lines(StatementDraft draft, List<Candidate> candidates) {
        List<BankCredit> credits =
                draft.credits().stream().map(StatementDraft.Credit::toBankCredit).toList();
        Map<String, UUID> booked =
                rows.booked(draft.person(), credits.stream().map(BankCredit::key).toList());
        List<BankCredit> fresh =
                credits.stream().filter(one -> !booked.containsKey(one.key().hash())).toList();
        Map<EntryKey, Match> matches =
                Matching.propose(fresh, candidates).stream()
                        .collect(
                                Collectors.toMap(
                                        match -> match.credit().key(), Function.identity()));
        Map<UUID, Candidate> byCase =
                candidates.stream()
                        .collect(Collectors.toMap(Candidate::caseId, Function.identity()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < credits.size(); i++) {
            BankCredit credit = credits.get(i);
            UUID bookedFor = booked.get(credit.key().hash());
            lines.add(
                    bookedFor != null
                            ? booked(i, credit, bookedFor)
                            : open(i, Objects.requireNonNull(matches.get(credit.key())), byCase));
        }
        return lines;
    }

    private Line booked(int number, BankCredit credit, UUID caseId) {
        String reference = cases.find(caseId).map(Case::reference).orElse("");
        return new Line(number, credit, Standing.BOOKED, reference, "", java.util.Set.of());
    }

    private Line open(int number, Match match, Map<UUID, Candidate> candidates) {
        Optional<Candidate> found = match.findCase().map(candidates::get);
        if (found.isEmpty()) {
            return new Line(number, match.credit(), Standing.UNKNOWN, "", "", java.util.Set.of());
        }
        Candidate chosen = found.get();
        Standing standing =
                enteredByHand(chosen.caseId(), match.credit())
                        ? Standing.BY_HAND
                        : match.sure() ? Standing.SURE : Standing.GUESS;
        return new Line(
                number,
                match.credit(),
                standing,
                chosen.reference(),
                chosen.respondent(),
                match.signs());
    }

    private boolean enteredByHand(UUID caseId, BankCredit credit) {
        return rows.byHand(caseId).stream()
                .filter(payment -> payment.amount().equals(credit.amount()))
                .anyMatch(payment ->
                        Math.abs(ChronoUnit.DAYS.between(payment.day(), credit.day()))
                                <= NEAR_DAYS);
    }

    private static StatementReview.Returned returned(StatementDraft.Returned one) {
        return new StatementReview.Returned(
                one.day(),
                Money.of(one.amount(), Money.currency(one.currency())),
                one.payer(),
                one.text());
    }
}

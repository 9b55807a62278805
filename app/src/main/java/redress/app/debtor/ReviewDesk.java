// SPDX-License-Identifier: Apache-2.0
package redress.app.debtor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import redress.app.account.Seat;
import redress.app.account.Signed;
import redress.app.casefile.Case;
import redress.app.casefile.Cases;
import redress.app.casefile.ManyCases;
import redress.app.casefile.NoSuchCase;
import redress.app.casefile.Participants;
import redress.app.casefile.Seats;
import redress.app.party.Debtor;
import redress.app.party.Debtors;
import redress.app.party.Identities;
import redress.app.party.Identity;
import redress.app.party.Resolution;
import redress.app.party.Suggestion;
import redress.app.party.Verdict;
import redress.app.party.Zone;
import redress.app.web.Audience;
import redress.procedure.Role;

/// Where people look at what a machine must not decide: who the debtor of a claim is. Officers see
/// the claims that their desk holds, operators those that no desk does.
@Component
public class ReviewDesk {

    private static final int MOST = 50;
    private static final int MOST_CLAIMS = 200;

    private final DebtorRows rows;
    private final Debtors debtors;
    private final Identities identities;
    private final Cases cases;
    private final ManyCases many;
    private final Participants participants;
    private final Seats seats;

    ReviewDesk(
            DebtorRows rows,
            Debtors debtors,
            Identities identities,
            Cases cases,
            ManyCases many,
            Participants participants,
            Seats seats) {
        this.rows = rows;
        this.debtors = debtors;
        this.identities = identities;
        this.cases = cases;
        this.many = many;
        this.participants = participants;
        this.seats = seats;
    }

    /// A doubt as it waits.
    ///
    /// @param best the name of the best candidate; empty where there is none
    public record Waiting(Case on, String named, String best, double certainty) {}

    /// A claim with its debtor, as it was named and as it was found.
    public record Looked(
            Case on, Identity named, Resolution now, List<Suggestion> candidates, Debtor debtor) {
        public Looked {
            candidates = List.copyOf(candidates);
        }
    }

    /// A claim on a debtor's page.
    ///
    /// @param open whether whoever looks may open the case
    public record Claimed(Case on, String named, boolean open) {}

    /// A debtor with the claims against it.
    public record Known(Debtor debtor, String name, List<Claimed> claims) {
        public Known {
            claims = List.copyOf(claims);
        }
    }

    /// The doubts that somebody may settle, the most urgent first.
    public List<Waiting> queue(Signed who) {
        List<Doubt> doubts = new ArrayList<>(rows.doubts(desks(who), MOST));
        if (isOperator(who)) {
            doubts.addAll(rows.directDoubts(MOST));
        }
        return doubts.stream().flatMap(doubt -> waiting(doubt).stream()).toList();
    }

    /// The debtor of a claim; [NoSuchCase] where it is not theirs to look at.
    public Looked look(Signed who, String reference) {
        Case on = caseOf(who, reference);
        UUID party =
                participants.find(on.id(), Role.RESPONDENT).orElseThrow(NoSuchCase::new).party();
        Resolution now = debtors.find(party).orElseThrow(NoSuchCase::new);
        return new Looked(
                on,
                identities.get(party),
                now,
                debtors.evidence(party),
                debtors.get(now.debtor()).orElseThrow());
    }

    /// Takes somebody's word on who the debtor of a claim is.
    public Resolution decide(Signed who, String reference, Verdict verdict) {
        Looked looked = look(who, reference);
        return debtors.decide(looked.now().party(), verdict, who.id());
    }

    /// A debtor and the claims against it in the packs where somebody sits; empty where there is
    /// none that they may know of.
    public Optional<Known> debtor(Signed who, UUID id) {
        List<ClaimOf> claims = rows.claims(id, officers(who), MOST_CLAIMS);
        return claims.isEmpty()
                ? Optional.empty()
                : debtors.get(id).map(debtor -> known(who, debtor, claims));
    }

    /// The debtor of a case and how many claims of its pack are against it.
    public record Standing(Debtor debtor, Zone zone, long claims) {}

    /// Who the debtor of a case was found to be; empty where nobody has looked.
    public Optional<Standing> standing(Case on) {
        return rows.debtorOf(on.id())
                .flatMap(debtors::get)
                .flatMap(debtor ->
                        participants
                                .find(on.id(), Role.RESPONDENT)
                                .flatMap(named -> debtors.find(named.party()))
                                .map(now ->
                                        new Standing(
                                                debtor,
                                                now.zone(),
                                                rows.count(debtor.id(), on.pack()))));
    }

    private Known known(Signed who, Debtor debtor, List<ClaimOf> claims) {
        var found = many.get(claims.stream().map(ClaimOf::caseId).toList());
        var named = identities.get(claims.stream().map(ClaimOf::party).toList());
        List<Claimed> shown = new ArrayList<>();
        for (Case on : found) {
            String name =
                    claims.stream()
                            .filter(one -> one.caseId().equals(on.id()))
                            .findFirst()
                            .map(one -> named.get(one.party()))
                            .map(Identity::name)
                            .orElse("");
            shown.add(new Claimed(on, name, seats.find(who, on).isPresent()));
        }
        String name =
                debtor.entry()
                        .map(entry -> entry.party().names().getFirst())
                        .orElseGet(() ->
                                shown.stream()
                                        .map(Claimed::named)
                                        .min(Comparator.naturalOrder())
                                        .orElse(""));
        return new Known(debtor, name, shown);
    }

    private Optional<Waiting> waiting(Doubt doubt) {
        Identity named = identities.get(List.of(doubt.party())).get(doubt.party());
        String best =
                debtors.evidence(doubt.party()).stream()
                        .findFirst()
                        .map(Suggestion::name)
                        .orElse("");
        return cases.find(doubt.caseId())
                .map(on ->
                        new Waiting(
                                on, named == null ? "" : named.name(), best, doubt.certainty()));
    }

    private Case caseOf(Signed who, String reference) {
        return cases.find(reference)
                .filter(on ->
                        seats.find(who, on).filter(seat -> seat.role() == Role.DESK).isPresent()
                                || (isOperator(who) && on.holder().isEmpty()))
                .orElseThrow(NoSuchCase::new);
    }

    private static List<Seat> desks(Signed who) {
        return who.seats().stream().filter(seat -> seat.role() == Audience.OFFICER).toList();
    }

    private static List<Seat> officers(Signed who) {
        return who.seats().stream().filter(seat -> !seat.pack().isEmpty()).toList();
    }

    private static boolean isOperator(Signed who) {
        return who.findSeat(Audience.OPERATOR).isPresent();
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import redress.app.web.Audience;
import redress.app.web.Visiting;
import redress.app.web.Visitor;

/// Whoever acts: a person with their seats, or a respondent inside one case.
///
/// @param id the person, or the case for a respondent
/// @param email where they are reached; empty for a respondent whose address is unknown
/// @param seats the desks and duties they hold
/// @param caseId the one case a respondent is let into
/// @param scopes what an API key allows; null for somebody at the pages
/// @param byCode whether a respondent came in by the code of a letter
public record Signed(
        UUID id,
        String email,
        List<Seat> seats,
        @Nullable UUID caseId,
        @Nullable Set<String> scopes,
        boolean byCode)
        implements Visiting, Serializable {

    private static final long serialVersionUID = 1;

    public Signed {
        seats = List.copyOf(seats);
        scopes = scopes == null ? null : Set.copyOf(scopes);
    }

    /// Anybody but whoever came in by a code.
    public Signed(
            UUID id,
            String email,
            List<Seat> seats,
            @Nullable UUID caseId,
            @Nullable Set<String> scopes) {
        this(id, email, seats, caseId, scopes, false);
    }

    static Signed person(UUID id, String email, List<Seat> seats) {
        return new Signed(id, email, seats, null, null);
    }

    static Signed respondent(UUID caseId, boolean byCode) {
        return new Signed(caseId, "", List.of(), caseId, null, byCode);
    }

    Signed withScopes(Set<String> allowed) {
        return new Signed(id, email, seats, caseId, allowed, byCode);
    }

    /// Whether a scope lets them act: a key has some, somebody at the pages has all.
    public boolean has(String scope) {
        return scopes == null || scopes.contains(scope);
    }

    /// The case that a respondent is let into.
    public Optional<UUID> respondentCase() {
        return Optional.ofNullable(caseId);
    }

    /// The first seat of a kind, where there is one.
    public Optional<Seat> findSeat(Audience role) {
        return seats.stream().filter(seat -> seat.role() == role).findFirst();
    }

    /// Whether this is somebody at a desk of the authority, of any role.
    public boolean sitsAt(String pack, String authority) {
        return seats.stream()
                .anyMatch(s -> s.pack().equals(pack) && s.authority().equals(authority));
    }

    /// The audiences this person belongs to.
    public Set<Audience> audiences() {
        EnumSet<Audience> all = EnumSet.of(Audience.ANYONE, Audience.SIGNED_IN);
        if (caseId != null) {
            return EnumSet.of(Audience.ANYONE, Audience.RESPONDENT);
        }
        all.add(Audience.CLAIMANT);
        seats.forEach(seat -> all.add(seat.role()));
        return all;
    }

    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public Visitor visitor() {
        return new Visitor(email, audiences(), true);
    }
}

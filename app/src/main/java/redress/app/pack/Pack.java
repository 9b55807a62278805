// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.procedure.Procedure;
import redress.procedure.WorkCalendar;

/// The data of one jurisdiction, checked when it was read.
///
/// @param code such as `demo` or `gb`
/// @param madeUp whether the country is invented, which every page then says
/// @param regime the code of the late-payment regime that a contract has unless it says otherwise
/// @param prefix what its case references begin with
/// @param procedures by id
public record Pack(
        String code,
        String title,
        boolean madeUp,
        String regime,
        String prefix,
        WorkCalendar calendar,
        Map<String, Procedure> procedures,
        List<Authority> authorities,
        List<Competence> competences,
        List<Subject> subjects,
        List<Place> places) {
    public Pack {
        procedures = Map.copyOf(procedures);
        authorities = List.copyOf(authorities);
        competences = List.copyOf(competences);
        subjects = List.copyOf(subjects);
        places = List.copyOf(places);
    }

    /// The procedure with an id, which must exist.
    public Procedure procedure(String id) {
        Procedure found = procedures.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "procedure (%s) must be one of %s".formatted(id, procedures.keySet()));
        }
        return found;
    }

    /// The authority with an id.
    public Optional<Authority> findAuthority(String id) {
        return authorities.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /// The subject with an id.
    public Optional<Subject> findSubject(String id) {
        return subjects.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// The place with an id.
    public Optional<Place> findPlace(String id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// The authorities above one, the nearest first.
    public List<Authority> above(String authority) {
        List<Authority> chain = new ArrayList<>();
        Optional<Authority> next = findAuthority(authority).flatMap(a -> findAuthority(a.parent()));
        while (next.isPresent()) {
            chain.add(next.get());
            next = findAuthority(next.get().parent());
        }
        return chain;
    }

    /// A place and those it lies in, the smallest first.
    public List<Place> around(String place) {
        List<Place> chain = new ArrayList<>();
        Optional<Place> next = findPlace(place);
        while (next.isPresent()) {
            chain.add(next.get());
            next = findPlace(next.get().parent());
        }
        return chain;
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.procedure.Procedure;
import redress.procedure.WorkCalendar;

/// The data of one jurisdiction, checked when it was read.
///
/// @param procedures by id; a case keeps the procedure it was filed under
public record Pack(
        Country country,
        WorkCalendar calendar,
        Map<String, Procedure> procedures,
        List<Authority> authorities,
        List<Competence> competences,
        List<Subject> subjects,
        List<Place> places,
        Vocabulary vocabulary) {
    public Pack {
        procedures = Map.copyOf(procedures);
        authorities = List.copyOf(authorities);
        competences = List.copyOf(competences);
        subjects = List.copyOf(subjects);
        places = List.copyOf(places);
    }

    public String code() {
        return country.code();
    }

    public String title() {
        return country.title();
    }

    /// Whether the country is invented, which every page then says.
    public boolean madeUp() {
        return country.madeUp();
    }

    /// The code of the late-payment regime that a contract has unless it says otherwise.
    public String regime() {
        return country.regime();
    }

    /// What its case references begin with.
    public String prefix() {
        return country.prefix();
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

    /// The subjects of one kind of case.
    public List<Subject> subjectsOf(String kind) {
        return subjects.stream().filter(s -> s.kind().equals(kind)).toList();
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

    /// The authorities that coordinate one, the nearest first: those above it; the highest
    /// coordinates itself.
    public List<Authority> coordinators(String authority) {
        List<Authority> above = above(authority);
        return above.isEmpty() ? findAuthority(authority).stream().toList() : above;
    }

    /// The authorities that one coordinates: those that stand below it, and itself if it is the
    /// highest.
    public List<Authority> coordinatedBy(String authority) {
        return authorities.stream()
                .filter(one ->
                        coordinators(one.id()).stream().anyMatch(c -> c.id().equals(authority)))
                .toList();
    }

    /// Whether an authority is the other one, or stands above or below it: it may hold no case
    /// about it.
    public boolean isInLine(String authority, String other) {
        return authority.equals(other) || isAbove(authority, other) || isAbove(other, authority);
    }

    /// Whether one authority stands above another.
    public boolean isAbove(String high, String low) {
        return above(low).stream().anyMatch(above -> above.id().equals(high));
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

    /// What a thing of this pack is called in a language, where the pack says it. For stages,
    /// moves, events and clocks it only does where they are its own.
    ///
    /// @param thing `subject`, `place`, `authority`, `outcome`, `ground`, `stage`, `move`, `event`
    ///   or `clock`
    public Optional<String> findName(String thing, String id, Locale language) {
        return vocabulary.words().find(thing + '.' + id, language);
    }

    /// The names that its lists give their things, by key.
    Map<String, String> ownNames() {
        Map<String, String> names = new LinkedHashMap<>();
        authorities.forEach(one -> names.put("authority." + one.id(), one.name()));
        subjects.forEach(one -> names.put("subject." + one.id(), one.title()));
        places.forEach(one -> names.put("place." + one.id(), one.name()));
        vocabulary.outcomes().forEach(one -> names.put("outcome." + one.id(), one.title()));
        vocabulary.grounds().forEach(one -> names.put("ground." + one.id(), one.title()));
        return names;
    }

    /// The keys of everything in it that can have a name.
    Set<String> keys() {
        Set<String> keys = new HashSet<>(ownNames().keySet());
        for (Procedure procedure : procedures.values()) {
            procedure.stages().forEach(one -> keys.add("stage." + one.id()));
            procedure.clocks().forEach(one -> keys.add("clock." + one.id()));
            procedure.moves().forEach(one -> keys.add("move." + one.id()));
            procedure.moves().forEach(one -> keys.add("event." + one.event()));
        }
        return keys;
    }

    Pack with(PackWords words) {
        return new Pack(
                country,
                calendar,
                procedures,
                authorities,
                competences,
                subjects,
                places,
                new Vocabulary(vocabulary.outcomes(), vocabulary.grounds(), words));
    }
}

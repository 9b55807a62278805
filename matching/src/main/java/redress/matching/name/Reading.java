// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import redress.matching.Party;
import redress.matching.identifier.Identifier;
import redress.matching.identifier.Identifiers;
import redress.matching.identifier.Kind;

/// What is written about a party, read.
///
/// - `names`: at least one, the current one first.
/// - `careOf`: parties at whose address it is reached; they are not its names.
/// - `identifiers`: distinct and sorted, with what follows from them.
/// - `country`: an ISO code, empty where nothing says it.
/// - `statuses`: what is said about its end.
public record Reading(
        String id,
        List<NameViews> names,
        List<NameViews> careOf,
        List<Identifier> identifiers,
        AddressKey address,
        String country,
        Set<Status> statuses) {

    public Reading {
        names = List.copyOf(names);
        careOf = List.copyOf(careOf);
        identifiers = List.copyOf(identifiers);
        statuses = Set.copyOf(statuses);
    }

    /// Reads a party. What [Refusal#of] refuses is a wrong call.
    public static Reading of(Party party) {
        Refusal.of(party)
                .ifPresent(refusal -> {
                    throw new IllegalArgumentException(refusal.message());
                });
        return new Gathering(party).run();
    }

    /// The current name.
    public NameViews name() {
        return names.getFirst();
    }

    /// Collects from every text of a party.
    private static final class Gathering {

        private final Party party;
        private final String country;
        private final List<NameViews> names = new ArrayList<>();
        private final List<NameViews> careOf = new ArrayList<>();
        private final Set<Identifier> identifiers = new LinkedHashSet<>();
        private final Set<Status> statuses = EnumSet.noneOf(Status.class);
        private String address;

        Gathering(Party party) {
            this.party = party;
            this.country = Countries.code(Objects.requireNonNullElse(party.country(), ""));
            this.address = Objects.requireNonNullElse(party.address(), "");
        }

        Reading run() {
            party.identifiers().forEach(this::takeIdentifier);
            takeAddress();
            for (int i = 0; i < party.names().size(); i++) {
                takeName(party.names().get(i), i == 0 ? Role.NAME : Role.OTHER);
            }
            for (Identifier id : List.copyOf(identifiers)) {
                identifiers.addAll(id.implied());
            }
            String postcode = Objects.requireNonNullElse(party.postcode(), "");
            AddressKey key = AddressKey.of(country, address, postcode);
            String place = country.isEmpty() ? placeOf(key) : country;
            List<Identifier> sorted =
                    identifiers.isEmpty() ? List.of() : identifiers.stream().sorted().toList();
            if (country.isEmpty() && !place.isEmpty()) {
                names.replaceAll(name -> NameViews.of(name.written(), place, name.role()));
            }
            return new Reading(party.id(), names, careOf, sorted, key, place, statuses);
        }

        private void takeAddress() {
            if (Identifiers.mayHold(address)) {
                Identifiers read = Identifiers.in(address, country);
                identifiers.addAll(read.found());
                address = read.rest();
            }
        }

        private void takeIdentifier(String name, String text) {
            Kind.named(name)
                    .flatMap(kind -> Identifier.of(kind, country, text))
                    .ifPresent(identifiers::add);
        }

        private void takeName(String text, Role role) {
            NameViews views = NameViews.of(text, country, role);
            Identifiers read = Identifiers.in(views.written(), country);
            if (read.found().isEmpty() && Written.isPlain(text, views)) {
                names.add(views);
                return;
            }
            identifiers.addAll(read.found());
            String lines =
                    text.indexOf('\n') < 0 ? read.rest() : Identifiers.in(text, country).rest();
            takeWritten(Written.of(lines, country), role, views);
        }

        private void takeWritten(Written written, Role role, NameViews whole) {
            boolean any = false;
            for (Written.Name name : written.names()) {
                Role kept = name.role() == Role.NAME ? role : name.role();
                NameViews views = NameViews.of(name.text(), country, kept);
                if (!views.spaceless().isEmpty()) {
                    names.add(views);
                    any = true;
                }
            }
            if (!any) {
                names.add(whole);
            }
            for (String other : written.careOf()) {
                careOf.add(NameViews.of(other, country));
            }
            statuses.addAll(written.statuses());
            address = address.isBlank() ? written.address() : address;
        }

        /// The country of the address, else the one that the identifiers agree on.
        private String placeOf(AddressKey key) {
            if (!key.country().isEmpty()) {
                return key.country();
            }
            Set<String> said = new LinkedHashSet<>();
            for (Identifier id : identifiers) {
                if (id.kind() != Kind.IBAN && !id.country().isEmpty()) {
                    said.add(id.country());
                }
            }
            return said.size() == 1 ? said.iterator().next() : "";
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import redress.matching.Party;
import redress.matching.identifier.Identifier;
import redress.matching.identifier.Kind;

/// What is written about a party, read.
///
/// `names` has at least one name, the current one first. `careOf` are parties at whose address it
/// is reached; they are not its names. `identifiers` are distinct and sorted, with what follows
/// from them. `country` is an ISO code, empty where nothing says it.
public record Reading(
        String id,
        List<NameViews> names,
        List<NameViews> careOf,
        List<Identifier> identifiers,
        AddressKey address,
        String country) {

    public Reading {
        names = List.copyOf(names);
        careOf = List.copyOf(careOf);
        identifiers = List.copyOf(identifiers);
    }

    /// Reads a party. What [Refusal#of] refuses is a wrong call.
    public static Reading of(Party party) {
        Refusal.of(party)
                .ifPresent(refusal -> {
                    throw new IllegalArgumentException(refusal.message());
                });
        String country = Countries.code(Objects.requireNonNullElse(party.country(), ""));
        List<NameViews> names = new ArrayList<>();
        for (String name : party.names()) {
            Role role = names.isEmpty() ? Role.NAME : Role.OTHER;
            names.add(NameViews.of(name, country, role));
        }
        return new Reading(
                party.id(),
                names,
                List.of(),
                identifiers(party.identifiers(), country),
                AddressKey.of(
                        country,
                        Objects.requireNonNullElse(party.address(), ""),
                        Objects.requireNonNullElse(party.postcode(), "")),
                country);
    }

    private static List<Identifier> identifiers(Map<String, String> texts, String country) {
        Set<Identifier> found = new LinkedHashSet<>();
        texts.forEach((name, text) ->
                Kind.named(name)
                        .flatMap(kind -> Identifier.of(kind, country, text))
                        .ifPresent(found::add));
        for (Identifier id : List.copyOf(found)) {
            found.addAll(id.implied());
        }
        return found.stream().sorted().toList();
    }
}

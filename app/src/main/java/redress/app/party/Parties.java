// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import redress.matching.Party;

/// Identities as the matching of names reads them.
final class Parties {

    /// The prefix of the id of a party that is an identity, before its UUID.
    static final String NAMED = "party:";

    /// The prefix of the id of a party that is a register's entry, before its number.
    static final String ENTRY = "entry:";

    private Parties() {}

    static Party of(UUID id, Identity named) {
        Map<String, String> identifiers = new TreeMap<>();
        put(identifiers, "vat", named.vatId());
        put(identifiers, "register_number", named.registerNumber());
        put(identifiers, "email", named.email());
        put(identifiers, "phone", named.phone());
        return new Party(
                NAMED + id,
                List.of(named.name().isBlank() ? "?" : named.name()),
                orNull(named.country()),
                orNull(address(named)),
                orNull(named.postcode()),
                identifiers);
    }

    static Party of(RegisterEntry entry) {
        Party party = entry.party();
        return new Party(
                ENTRY + entry.id(),
                party.names(),
                party.country(),
                party.address(),
                party.postcode(),
                party.identifiers());
    }

    /// The identity that a party of an index is.
    static UUID uuid(String id) {
        return UUID.fromString(id.substring(NAMED.length()));
    }

    /// The number of the entry that a party of an index is; empty for an identity.
    static Optional<Long> entry(String id) {
        return id.startsWith(ENTRY)
                ? Optional.of(Long.valueOf(id.substring(ENTRY.length())))
                : Optional.empty();
    }

    private static String address(Identity named) {
        return Stream.of(named.street(), named.city())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> identifiers, String kind, String text) {
        if (!text.isBlank()) {
            identifiers.put(kind, text);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}

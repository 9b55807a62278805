// SPDX-License-Identifier: Apache-2.0
package redress.app.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import redress.matching.Party;
import redress.matching.decide.Decider;
import redress.matching.decide.Decision;
import redress.matching.decide.Doubt;
import redress.matching.decide.Explanation;
import redress.matching.decide.Zones;
import redress.matching.find.Candidate;
import redress.matching.name.Reading;
import redress.matching.weigh.Evidence;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Model;
import redress.matching.weigh.Profile;

/// Looks a party up in the registers and among the parties that no register has.
@Component
class Lookup {

    private static final Logger LOG = LoggerFactory.getLogger(Lookup.class);
    private static final int SHOWN = 3;
    private static final double WORTH_A_QUESTION = 0.001;

    private final EntryIndex entries;
    private final UnlistedIndex unlisted;
    private final ResolutionRows rows;
    private final RegisterRows registers;
    private final Frequencies frequencies = Frequencies.standard();
    private final Decider decider = new Decider(Model.standard(), Zones.standard());

    Lookup(
            EntryIndex entries,
            UnlistedIndex unlisted,
            ResolutionRows rows,
            RegisterRows registers) {
        this.registers = registers;
        this.entries = entries;
        this.unlisted = unlisted;
        this.rows = rows;
    }

    /// Whom a party may mean. One that cannot be read, as its name is too long, means nobody.
    Looked look(UUID party, Identity named) {
        Reading reading;
        try {
            reading = Reading.of(Parties.of(party, named));
        } catch (IllegalArgumentException _) {
            LOG.info("party {} cannot be looked up: its name cannot be read", party);
            return new Looked(Zone.APART, false, List.of(), Optional.empty(), false, List.of());
        }
        List<Candidate> found = entries.find(reading);
        List<Candidate> alike =
                unlisted.find(reading).stream()
                        .filter(one -> !one.id().equals(reading.id()))
                        .filter(one -> rows.find(Parties.uuid(one.id())).isPresent())
                        .toList();
        Explanation listed = explain(reading, found);
        Explanation others = explain(reading, alike);
        return new Looked(
                zone(listed.decision()),
                conflict(listed.decision()),
                suggestions(listed, found),
                sameAs(others.decision()),
                others.decision() instanceof Decision.Review,
                suggestions(others, alike));
    }

    /// Takes note of where a party stands now.
    void remember(UUID party, Identity named) {
        boolean listed =
                rows.find(party).map(Resolution::debtor).flatMap(rows::entryOf).isPresent();
        unlisted.keep(party, named, !listed);
    }

    private Explanation explain(Reading named, List<Candidate> found) {
        List<redress.matching.decide.Candidate> candidates =
                found.stream()
                        .map(one ->
                                new redress.matching.decide.Candidate(
                                        profile(Reading.of(one.party())), one.strongest().name()))
                        .toList();
        return decider.explain(profile(named), candidates, SHOWN);
    }

    private Profile profile(Reading reading) {
        return Profile.of(reading, frequencies);
    }

    private static Zone zone(Decision decision) {
        return switch (decision) {
            case Decision.Link _ -> Zone.LINK;
            case Decision.Review _ -> Zone.REVIEW;
            case Decision.Apart _ -> Zone.APART;
        };
    }

    private static boolean conflict(Decision decision) {
        return decision instanceof Decision.Review review
                && review.doubts().contains(Doubt.IDENTIFIERS_CONFLICT);
    }

    private static Optional<UUID> sameAs(Decision decision) {
        return decision instanceof Decision.Link link
                ? Optional.of(Parties.uuid(link.entry().entry()))
                : Optional.empty();
    }

    private List<Suggestion> suggestions(Explanation explained, List<Candidate> found) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (int place = 0; place < explained.weighings().size(); place++) {
            Decision.Ranked ranked = explained.weighings().get(place).ranked();
            if (ranked.probability() >= WORTH_A_QUESTION) {
                Party party =
                        found.stream()
                                .map(Candidate::party)
                                .filter(one -> one.id().equals(ranked.entry()))
                                .findFirst()
                                .orElseThrow();
                suggestions.add(suggestion(explained, place, party));
            }
        }
        return suggestions;
    }

    private Suggestion suggestion(Explanation explained, int place, Party party) {
        Explanation.Weighing one = explained.weighings().get(place);
        Optional<RegisterEntry> entry = Parties.entry(party.id()).flatMap(registers::find);
        return new Suggestion(
                entry.map(is -> Long.toString(is.id())).orElse(""),
                entry.isPresent() ? "" : debtorOf(party),
                entry.map(RegisterEntry::register).orElse(""),
                party.names().getFirst(),
                entry.map(is -> is.party().id()).orElse(""),
                place(party),
                one.ranked().probability(),
                place == 0 && explained.decision() instanceof Decision.Link,
                explained.refusal(place),
                one.weighed().evidence().stream()
                        .filter(row -> !row.left().isEmpty() || !row.right().isEmpty())
                        .map(Lookup::row)
                        .toList());
    }

    private String debtorOf(Party party) {
        return rows.find(Parties.uuid(party.id()))
                .map(Resolution::debtor)
                .map(UUID::toString)
                .orElse("");
    }

    private static String place(Party party) {
        return Stream.of(party.address(), party.postcode(), party.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Suggestion.Row row(Evidence row) {
        return new Suggestion.Row(row.field(), row.left(), row.right(), row.level(), row.bits());
    }
}

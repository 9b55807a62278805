// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import redress.matching.Party;
import redress.matching.decide.Candidate;
import redress.matching.decide.Decider;
import redress.matching.decide.Decision;
import redress.matching.decide.Zones;
import redress.matching.find.RegisterIndex;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;
import redress.matching.weigh.Profile;

/// Names with slips looked up in the real index of the same register, and ranked by the models of
/// [Learned].
final class Indexed {
    private final Learned learned;
    private final RegisterIndex index = RegisterIndex.open(new ByteBuffersDirectory());
    private final Map<String, Profile> profiles = new HashMap<>();

    Indexed(Learned learned) {
        this.learned = learned;
        index.load(learned.payGap.register.entries.stream().map(Indexed::party), 1);
        index.commit();
        learned.payGap.register.entries.forEach(each -> profiles.put(each.id, each.latest));
    }

    private static Party party(Register.Entry entry) {
        Reading reading = entry.latest.reading();
        List<String> names =
                reading.names().stream()
                        .map(NameViews::written)
                        .filter(name -> !name.isBlank())
                        .toList();
        return new Party(entry.id, names, "GB", null, reading.address().postcode(), Map.of());
    }

    /// Every fourth filing not renamed, by its name alone with this many slips.
    String slips(int slips) {
        Slips pen = new Slips(99);
        int mentions = 0;
        int found = 0;
        int first = 0;
        int number = 0;
        for (PayGap.Mention mention : learned.payGap.mentions) {
            number++;
            if (number % 4 == 0 && !mention.renamed()) {
                String name = mention.profile().reading().names().getFirst().written();
                String slipped = pen.of(name, slips);
                List<Candidate> candidates = candidates(slipped);
                mentions++;
                found +=
                        candidates.stream().anyMatch(each -> each.id().equals(mention.company()))
                                ? 1
                                : 0;
                Decider decider =
                        new Decider(learned.withoutEntity(mention.company()), Zones.standard());
                Decision decision = decider.decide(profile(slipped), candidates);
                boolean right =
                        !decision.ranked().isEmpty()
                                && decision.ranked().getFirst().entry().equals(mention.company());
                first += right ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "%6d mentions, among 50 found %.4f, right first %.4f",
                mentions,
                (double) found / mentions,
                (double) first / mentions);
    }

    private Profile profile(String name) {
        return Pairs.profile("mention", name, "GB", learned.payGap.frequencies);
    }

    private List<Candidate> candidates(String name) {
        List<Candidate> candidates = new ArrayList<>();
        for (redress.matching.find.Candidate each : index.find(profile(name).reading()).entries()) {
            Profile entry = profiles.get(each.id());
            if (entry != null) {
                candidates.add(new Candidate(entry, each.strongest().name()));
            }
        }
        return candidates;
    }
}

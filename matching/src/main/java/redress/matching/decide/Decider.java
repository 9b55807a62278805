// SPDX-License-Identifier: Apache-2.0
package redress.matching.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import redress.matching.weigh.Model;
import redress.matching.weigh.Parties;
import redress.matching.weigh.Profile;

/// Decides for mentions which entry of a register each means, if any.
///
/// A mention means one entry at most, so the probability of an entry is its odds over those of all
/// entries found and of none: a near runner-up takes from it what it deserves. Deterministic; cost:
/// one comparison a candidate.
public final class Decider {
    private static final double SURE = 1e-9;

    private final Model model;
    private final Zones zones;
    private final Parties schema = Parties.schema();

    public Decider(Model model, Zones zones) {
        if (!model.fields().equals(schema.fields())) {
            throw new IllegalArgumentException(
                    "model (%s) must have the fields of parties".formatted(model.about()));
        }
        this.model = model;
        this.zones = zones;
    }

    public Zones zones() {
        return zones;
    }

    /// One candidate and what comparing it gave.
    private record Compared(
            Candidate candidate, int[] levels, double bits, double odds, double cosine) {
        static final Comparator<Compared> BEST_FIRST =
                Comparator.comparingDouble(Compared::bits)
                        .thenComparingDouble(Compared::cosine)
                        .reversed()
                        .thenComparing(each -> each.candidate().id());
    }

    /// Decides for one mention. `found` has every entry of exactly the mention's name, or at least
    /// two where there are more.
    public Decision decide(Profile mention, List<Candidate> found) {
        List<Compared> compared = compared(mention, found);
        List<Decision.Ranked> ranked = ranked(compared);
        String id = mention.reading().id();
        if (compared.isEmpty()) {
            return new Decision.Apart(id, ranked);
        }
        double best = compared.getFirst().odds / (1 + compared.getFirst().odds);
        Set<Ground> grounds = grounds(compared);
        Set<Doubt> doubts = doubts(compared.getFirst(), ranked.getFirst(), grounds);
        if (doubts.isEmpty()) {
            return new Decision.Link(id, ranked, grounds);
        }
        boolean sameIdentifier = grounds.contains(Ground.IDENTIFIER);
        return best >= zones.review() || sameIdentifier
                ? new Decision.Review(id, ranked, doubts)
                : new Decision.Apart(id, ranked);
    }

    /// The decision with the evidence for the first entries.
    public Explanation explain(Profile mention, List<Candidate> found, int most) {
        Decision decision = decide(mention, found);
        List<Explanation.Weighing> weighings = new ArrayList<>();
        for (Decision.Ranked ranked :
                decision.ranked().subList(0, Math.min(most, decision.ranked().size()))) {
            for (Candidate candidate : found) {
                if (candidate.id().equals(ranked.entry())) {
                    weighings.add(
                            new Explanation.Weighing(
                                    ranked, model.weigh(schema, mention, candidate.entry())));
                    break;
                }
            }
        }
        return new Explanation(decision, weighings);
    }

    private List<Compared> compared(Profile mention, List<Candidate> found) {
        List<Compared> compared = new ArrayList<>(found.size());
        for (Candidate candidate : found) {
            int[] levels = new int[schema.fields().size()];
            schema.compare(mention, candidate.entry(), levels);
            double bits = model.bits(levels);
            double probability = Math.clamp(model.probability(bits), SURE, 1 - SURE);
            compared.add(
                    new Compared(
                            candidate,
                            levels,
                            bits,
                            probability / (1 - probability),
                            schema.likeness(mention, candidate.entry())));
        }
        compared.sort(Compared.BEST_FIRST);
        return compared;
    }

    private static List<Decision.Ranked> ranked(List<Compared> compared) {
        double all = 1;
        for (Compared each : compared) {
            all += each.odds;
        }
        List<Decision.Ranked> ranked = new ArrayList<>(compared.size());
        for (Compared each : compared) {
            Candidate candidate = each.candidate;
            ranked.add(
                    new Decision.Ranked(
                            candidate.id(), candidate.foundBy(), each.bits, each.odds / all));
        }
        return ranked;
    }

    private Set<Ground> grounds(List<Compared> compared) {
        int[] levels = compared.getFirst().levels;
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        if (schema.identifiersAgree(levels)) {
            grounds.add(Ground.IDENTIFIER);
        }
        if (schema.addressesAgree(levels)) {
            grounds.add(Ground.ADDRESS);
        }
        long bearers = compared.stream().filter(each -> schema.namesAgree(each.levels)).count();
        if (bearers == 1 && schema.namesAgree(levels) && !schema.formsDiffer(levels)) {
            grounds.add(Ground.ONLY_BEARER);
        }
        return grounds;
    }

    private Set<Doubt> doubts(Compared best, Decision.Ranked ranked, Set<Ground> grounds) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (ranked.probability() < zones.link()) {
            boolean alone = best.odds / (1 + best.odds) >= zones.link();
            doubts.add(alone ? Doubt.RUNNER_UP_NEAR : Doubt.NOT_PROBABLE_ENOUGH);
        }
        if (grounds.isEmpty()) {
            doubts.add(Doubt.NAME_ALONE);
        }
        if (schema.identifiersConflict(best.levels)) {
            doubts.add(Doubt.IDENTIFIERS_CONFLICT);
        }
        return doubts;
    }
}

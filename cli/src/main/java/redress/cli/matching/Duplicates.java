// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import redress.matching.Party;
import redress.matching.cluster.Edge;
import redress.matching.cluster.Group;
import redress.matching.cluster.Grouping;
import redress.matching.cluster.Member;
import redress.matching.cluster.Update;
import redress.matching.find.Candidate;
import redress.matching.name.Reading;
import redress.matching.weigh.Model;
import redress.matching.weigh.Parties;
import redress.matching.weigh.Profile;

/// Which parties of one list are the same. Each is looked up among all, every pair found is weighed
/// once from either side alike, and groups are made of the pairs.
final class Duplicates {
    private static final double LEAST = 0.01;

    /// How the id of a group begins before its first member.
    private static final String OWN = "g-";

    private final Register register;
    private final Model model = Model.standard();
    private final Parties schema = Parties.schema();
    private final Grouping grouping;
    private final List<Member> members = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Set<String> alone = new HashSet<>();
    private final double threshold;

    /// A party, the pairs it is in, and how probably another with all the same is the same.
    record Paired(Member member, List<Edge> edges, double twin) {}

    Duplicates(Register register, double threshold) {
        this.register = register;
        this.threshold = threshold;
        this.grouping = new Grouping(threshold);
    }

    /// Safe for many threads.
    Paired look(Party party) {
        Reading reading = Reading.of(party);
        Profile profile = Profile.of(reading, register.frequencies());
        List<Edge> found = new ArrayList<>();
        for (Candidate candidate : register.index().find(reading).entries()) {
            if (!candidate.id().equals(reading.id())) {
                double probability = probability(profile, profile(candidate.party()));
                if (probability >= LEAST) {
                    found.add(Edge.of(reading.id(), candidate.id(), probability));
                }
            }
        }
        Member member = new Member(reading.id(), false, reading.identifiers());
        return new Paired(member, found, probability(profile, profile));
    }

    void take(Paired paired) {
        members.add(paired.member());
        edges.addAll(paired.edges());
        if (paired.twin() < threshold) {
            alone.add(paired.member().id());
        }
    }

    /// The group of a row for which `first` stands; its own where even equal rows are no proof.
    String groupOf(String id, String first) {
        return alone.contains(first) && !id.equals(first)
                ? OWN + id
                : grouping.groupOf(first).map(Group::id).orElse(OWN + id);
    }

    void group() {
        grouping.update(Update.of(members, edges));
    }

    private Profile profile(Party party) {
        return Profile.of(Reading.of(party), register.frequencies());
    }

    private double probability(Profile one, Profile other) {
        boolean first = one.reading().id().compareTo(other.reading().id()) < 0;
        int[] levels = new int[schema.fields().size()];
        schema.compare(first ? one : other, first ? other : one, levels);
        return model.probability(model.bits(levels));
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.cli.matching;

import java.util.ArrayList;
import java.util.List;
import redress.matching.cluster.Edge;
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

    private final Register register;
    private final Model model = Model.standard();
    private final Parties schema = Parties.schema();
    private final Grouping grouping;
    private final List<Member> members = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    /// A party and the pairs it is in.
    record Paired(Member member, List<Edge> edges) {}

    Duplicates(Register register, double threshold) {
        this.register = register;
        this.grouping = new Grouping(threshold);
    }

    /// Safe for many threads.
    Paired look(Row.Good row) {
        Reading reading = Reading.of(row.party());
        Profile profile = Profile.of(reading, register.frequencies());
        List<Edge> found = new ArrayList<>();
        for (Candidate candidate : register.index().find(reading).entries()) {
            if (!candidate.id().equals(reading.id())) {
                double probability = probability(profile, candidate);
                if (probability >= LEAST) {
                    found.add(Edge.of(reading.id(), candidate.id(), probability));
                }
            }
        }
        return new Paired(new Member(reading.id(), false, reading.identifiers()), found);
    }

    void take(Paired paired) {
        members.add(paired.member());
        edges.addAll(paired.edges());
    }

    Grouping group() {
        grouping.update(Update.of(members, edges));
        return grouping;
    }

    private double probability(Profile profile, Candidate candidate) {
        Profile other = Profile.of(Reading.of(candidate.party()), register.frequencies());
        boolean first = profile.reading().id().compareTo(candidate.id()) < 0;
        int[] levels = new int[schema.fields().size()];
        schema.compare(first ? profile : other, first ? other : profile, levels);
        return model.probability(model.bits(levels));
    }
}

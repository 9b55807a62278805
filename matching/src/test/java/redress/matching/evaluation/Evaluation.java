// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import redress.matching.cluster.Edge;
import redress.matching.cluster.Group;
import redress.matching.cluster.Grouping;
import redress.matching.cluster.Member;
import redress.matching.cluster.Update;
import redress.matching.decide.Candidate;
import redress.matching.decide.Decider;
import redress.matching.decide.Decision;
import redress.matching.decide.Zones;
import redress.matching.name.Reading;
import redress.matching.weigh.Model;
import redress.matching.weigh.Parties;
import redress.matching.weigh.Profile;
import redress.matching.weigh.Refit;

/// What the models of [Learned] are worth on entities that they never saw.
final class Evaluation {
    private static final int MOST_FOUND = 50;
    private static final Parties SCHEMA = Parties.schema();

    private final Learned learned;

    Evaluation(Learned learned) {
        this.learned = learned;
    }

    /// How mentions of one sort fared: how many, how many had the right entry first, and the zones.
    static final class Outcome {
        int mentions;
        int first;
        int linked;
        int linkedRight;
        int reviewed;
        int reviewedWithRight;

        double rightFirst() {
            return (double) first / mentions;
        }

        double linkPrecision() {
            return linked == 0 ? 1 : (double) linkedRight / linked;
        }

        double linkShare() {
            return (double) linked / mentions;
        }

        double reviewShare() {
            return (double) reviewed / mentions;
        }

        void add(Decision decision, String truth) {
            mentions++;
            boolean right =
                    !decision.ranked().isEmpty()
                            && decision.ranked().getFirst().entry().equals(truth);
            first += right ? 1 : 0;
            switch (decision) {
                case Decision.Link link -> {
                    linked++;
                    linkedRight += right ? 1 : 0;
                }
                case Decision.Review review -> {
                    reviewed++;
                    boolean shown =
                            review.ranked().stream()
                                    .limit(5)
                                    .anyMatch(each -> each.entry().equals(truth));
                    reviewedWithRight += shown ? 1 : 0;
                }
                case Decision.Apart apart -> {}
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%6d mentions, right first %.4f, linked %.3f at precision %.4f, reviewed %.3f (%.3f of them with the right entry among five)",
                    mentions,
                    rightFirst(),
                    linkShare(),
                    linkPrecision(),
                    reviewShare(),
                    reviewed == 0 ? 1 : (double) reviewedWithRight / reviewed);
        }
    }

    /// Filings against the register, those renamed since or those not.
    Outcome payGap(boolean renamed) {
        Outcome outcome = new Outcome();
        for (PayGap.Mention mention : learned.payGap.mentions) {
            if (mention.renamed() == renamed) {
                outcome.add(decide(mention, mention.profile(), false), mention.company());
            }
        }
        return outcome;
    }

    /// All filings, where a quarter of the companies is not in the register.
    Outcome payGapWithAbsent() {
        Outcome outcome = new Outcome();
        for (PayGap.Mention mention : learned.payGap.mentions) {
            boolean absent = mention.company().hashCode() % 4 == 0;
            outcome.add(
                    decide(mention, mention.profile(), absent), absent ? "" : mention.company());
        }
        return outcome;
    }

    /// Every fourth filing, by its name alone, with this many slips of the pen; a quarter of the
    /// companies is not in the register.
    Outcome slips(int slips) {
        Outcome outcome = new Outcome();
        Slips pen = new Slips(99);
        int number = 0;
        for (PayGap.Mention mention : learned.payGap.mentions) {
            number++;
            if (number % 4 == 0 && !mention.renamed()) {
                String name = mention.profile().reading().names().getFirst().written();
                Profile profile =
                        Pairs.profile(
                                mention.id(),
                                pen.of(name, slips),
                                "GB",
                                learned.payGap.frequencies);
                boolean absent = mention.company().hashCode() % 4 == 0;
                outcome.add(decide(mention, profile, absent), absent ? "" : mention.company());
            }
        }
        return outcome;
    }

    private Decision decide(PayGap.Mention mention, Profile profile, boolean absent) {
        Reading reading = profile.reading();
        List<Candidate> found = new ArrayList<>();
        for (Register.Entry entry : learned.payGap.register.find(reading, MOST_FOUND)) {
            if (!absent || !entry.id.equals(mention.company())) {
                found.add(new Candidate(entry.in(mention.year()), ""));
            }
        }
        Model model = learned.withoutEntity(mention.company());
        return new Decider(model, Zones.standard()).decide(profile, found);
    }

    /// The pairs of nomenklatura, judged by a model refit to the pairs of other folds.
    Score nomenklatura(List<Pairs> pairs) {
        Folds folds = Pairs.folds(pairs);
        double right = 0;
        double wrong = 0;
        double missed = 0;
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            Model model = Refit.of(learned.without(-1), folds.without(fold), 1);
            for (Pairs pair : pairs) {
                if (Folds.of(pair.entity()) == fold) {
                    boolean same = model.probability(model.bits(pair.levels())) >= 0.5;
                    right += same && pair.same() ? 1 : 0;
                    wrong += same && !pair.same() ? 1 : 0;
                    missed += !same && pair.same() ? 1 : 0;
                }
            }
        }
        return new Score(right, wrong, missed);
    }

    /// The same pairs by the model as it is shipped, which saw none of them.
    Score nomenklaturaUntaught(List<Pairs> pairs) {
        Model model = learned.without(-1);
        Score sum = new Score(0, 0, 0);
        for (Pairs pair : pairs) {
            boolean same = model.probability(model.bits(pair.levels())) >= 0.5;
            sum =
                    sum.plus(
                            new Score(
                                    same && pair.same() ? 1 : 0,
                                    same && !pair.same() ? 1 : 0,
                                    !same && pair.same() ? 1 : 0));
        }
        return sum;
    }

    /// The pairs of nomenklatura as a mention and a register of one entry.
    Outcome nomenklaturaZones(List<Pairs> pairs) {
        Outcome outcome = new Outcome();
        for (Pairs pair : pairs) {
            Decider decider = new Decider(learned.without(-1), Zones.standard());
            Decision decision =
                    decider.decide(pair.left(), List.of(new Candidate(pair.right(), "")));
            outcome.add(decision, pair.same() ? pair.right().reading().id() : "");
        }
        return outcome;
    }

    /// The applicants of patstat grouped, by models refit to the organisations of other folds. Each
    /// fold's model groups all applicants; counted are the pairs that an organisation of the fold
    /// is in.
    Score patstat(List<Pairs.Writing> writings, double threshold) {
        Folds folds = Pairs.foldsOfWritings(writings);
        Score sum = new Score(0, 0, 0);
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            Model model = Refit.of(learned.without(-1), folds.without(fold), 1);
            sum = sum.plus(score(writings, groups(writings, model, threshold), fold));
        }
        return sum;
    }

    private static int[] groups(List<Pairs.Writing> writings, Model model, double threshold) {
        List<Member> members = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int[] levels = new int[SCHEMA.fields().size()];
        for (int one = 0; one < writings.size(); one++) {
            members.add(new Member(name(one), false, List.of()));
            for (int other = one + 1; other < writings.size(); other++) {
                SCHEMA.compare(writings.get(one).profile(), writings.get(other).profile(), levels);
                double probability = model.probability(model.bits(levels));
                if (probability > 0.001) {
                    edges.add(Edge.of(name(one), name(other), probability));
                }
            }
        }
        Grouping grouping = new Grouping(threshold);
        grouping.update(Update.of(members, edges));
        int[] groups = new int[writings.size()];
        int number = 0;
        for (Group group : grouping.groups()) {
            for (String member : group.members()) {
                groups[Integer.parseInt(member)] = number;
            }
            number++;
        }
        return groups;
    }

    private static String name(int writing) {
        return String.format("%05d", writing);
    }

    /// A pair within the fold counts once, one between it and another fold half in each.
    private static Score score(List<Pairs.Writing> writings, int[] groups, int fold) {
        double right = 0;
        double wrong = 0;
        double missed = 0;
        for (int one = 0; one < writings.size(); one++) {
            for (int other = one; other < writings.size(); other++) {
                Pairs.Writing left = writings.get(one);
                Pairs.Writing last = writings.get(other);
                double share =
                        (Folds.of(left.organisation()) == fold ? 0.5 : 0)
                                + (Folds.of(last.organisation()) == fold ? 0.5 : 0);
                double size = left.mentions().size();
                double pairs = one == other ? size * (size - 1) / 2 : size * last.mentions().size();
                boolean same = left.organisation().equals(last.organisation());
                boolean together = groups[one] == groups[other];
                right += same && together ? share * pairs : 0;
                wrong += !same && together ? share * pairs : 0;
                missed += same && !together ? share * pairs : 0;
            }
        }
        return new Score(right, wrong, missed);
    }

    /// The organisations of patstat as a register of their commonest writing, all others as
    /// mentions.
    Outcome patstatZones(List<Pairs.Writing> writings) {
        Map<String, Pairs.Writing> register = new HashMap<>();
        for (Pairs.Writing writing : writings) {
            register.merge(
                    writing.organisation(),
                    writing,
                    (one, other) -> one.mentions().size() >= other.mentions().size() ? one : other);
        }
        List<Candidate> entries =
                register.values().stream().map(each -> new Candidate(each.profile(), "")).toList();
        Outcome outcome = new Outcome();
        Decider decider = new Decider(learned.without(-1), Zones.standard());
        for (Pairs.Writing writing : writings) {
            Pairs.Writing entry = register.get(writing.organisation());
            if (entry != null && !entry.equals(writing)) {
                outcome.add(
                        decider.decide(writing.profile(), entries), entry.profile().reading().id());
            }
        }
        return outcome;
    }
}

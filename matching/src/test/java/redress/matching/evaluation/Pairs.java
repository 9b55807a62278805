// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import redress.matching.Party;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Parties;
import redress.matching.weigh.Profile;

/// Two names and whether people who know say that they are one party. `entity` names what they are
/// about.
record Pairs(Profile left, Profile right, boolean same, String entity) {

    private static final Set<String> ORGANISATIONS =
            Set.of("Company", "Organization", "LegalEntity");

    /// The hand-labelled pairs of organisations of nomenklatura; their entity is the second name.
    static List<Pairs> nomenklatura(Frequencies frequencies) {
        List<Pairs> pairs = new ArrayList<>();
        for (Map<String, String> row : Shared.rows("nomenklatura_name_cases.csv")) {
            if (ORGANISATIONS.contains(row.getOrDefault("schema", ""))) {
                String other = row.getOrDefault("name2", "");
                pairs.add(
                        new Pairs(
                                profile("left", row.getOrDefault("name1", ""), "", frequencies),
                                profile("right", other, "", frequencies),
                                "true".equals(row.get("is_match")),
                                other.toLowerCase(Locale.ROOT)));
            }
        }
        return pairs;
    }

    static Profile profile(String id, String name, String country, Frequencies frequencies) {
        Party party = new Party(id, List.of(name), country, null, null, Map.of());
        return Profile.of(Reading.of(party), frequencies);
    }

    static Folds folds(List<Pairs> pairs) {
        Folds folds = new Folds(Parties.schema().fields());
        for (Pairs pair : pairs) {
            folds.add(pair.entity, pair.same, pair.levels());
        }
        return folds;
    }

    int[] levels() {
        int[] levels = new int[Parties.schema().fields().size()];
        Parties.schema().compare(left, right, levels);
        return levels;
    }

    /// Applicants that are written alike but for punctuation, as one name borne so many times.
    record Writing(String organisation, Profile profile, List<String> mentions) {}

    /// The patent applicants of patstat, by how they are written.
    static List<Writing> patstat(Frequencies frequencies) {
        Map<String, Writing> writings = new LinkedHashMap<>();
        for (Map<String, String> row : Shared.rows("patstat_nl_applicants.csv")) {
            String organisation = row.getOrDefault("leuven_id", "");
            String id = row.getOrDefault("person_id", "");
            Profile profile = profile(id, row.getOrDefault("person_name", ""), "NL", frequencies);
            NameViews name = profile.reading().names().getFirst();
            String form = name.form() == null ? "" : name.form().form();
            writings.computeIfAbsent(
                            name.core() + "|" + form + "|" + organisation,
                            key -> new Writing(organisation, profile, new ArrayList<>()))
                    .mentions()
                    .add(id);
        }
        return List.copyOf(writings.values());
    }

    /// All pairs of writings; each organisation weighs as much as its writings, not as their pairs.
    static Folds foldsOfWritings(List<Writing> writings) {
        Folds folds = new Folds(Parties.schema().fields());
        Map<String, Integer> sizes = new LinkedHashMap<>();
        writings.forEach(each -> sizes.merge(each.organisation(), 1, Integer::sum));
        int[] levels = new int[Parties.schema().fields().size()];
        for (int one = 0; one < writings.size(); one++) {
            for (int other = one + 1; other < writings.size(); other++) {
                Writing left = writings.get(one);
                Writing right = writings.get(other);
                Parties.schema().compare(left.profile(), right.profile(), levels);
                boolean same = left.organisation().equals(right.organisation());
                int most =
                        Math.max(
                                sizes.getOrDefault(left.organisation(), 1),
                                sizes.getOrDefault(right.organisation(), 1));
                folds.add(
                        left.organisation(),
                        right.organisation(),
                        levels,
                        2.0 / (same ? most - 1 : most));
            }
        }
        return folds;
    }
}

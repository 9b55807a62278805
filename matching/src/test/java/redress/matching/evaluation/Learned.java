// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import redress.matching.Party;
import redress.matching.name.Reading;
import redress.matching.weigh.Calibration;
import redress.matching.weigh.Convergence;
import redress.matching.weigh.Estimation;
import redress.matching.weigh.Level;
import redress.matching.weigh.Model;
import redress.matching.weigh.Parties;
import redress.matching.weigh.Profile;
import redress.matching.weigh.Refit;
import redress.matching.weigh.Tally;

/// What can be learned from the labelled sets: one model for each fold of entities that never saw
/// them, and one from everything, which is shipped.
///
/// First without labels: u from random pairs of mentions and entries, m by expectation-maximisation
/// over those with one postcode and those with one name. Then by decisions: mentions against the
/// entries a search finds for them, as filed and with slips of the pen.
final class Learned {
    private static final String ABOUT =
            "Learned from UK gender pay gap filings of 2017 to 2023 (Open Government Licence v3), as filed"
                    + " and with seeded slips of the pen, against a register of those employers, the Isle of"
                    + " Man's companies and the UK's licensed sponsors. Identifiers and countries: assumed.";
    private static final int RANDOM_PAIRS = 300_000;
    private static final int MOST_FOUND = 25;
    private static final double SLIPS_WEIGH = Double.parseDouble(System.getProperty("sw", "0.3"));
    private static final String OF_NAME = "address, names the same";
    private static final String ALONE = "address, names unlike";
    private static final Parties SCHEMA = Parties.schema();

    final PayGap payGap;
    final Model estimated;
    final List<Convergence> passes;
    private final Folds filed = new Folds(SCHEMA.fields());
    private final Folds slipped = new Folds(SCHEMA.fields());
    private final Model[] models = new Model[Folds.COUNT + 1];

    Learned(PayGap payGap, long seed) {
        this.payGap = payGap;
        Estimation estimation = Estimation.fromRandomPairs(randomPairs(new Random(seed)));
        Set<String> unlearnable = unlearnable();
        estimation.pass(under("p"), with(unlearnable, "address", OF_NAME));
        estimation.pass(under("s"), with(unlearnable, "name", "letters"));
        this.passes = estimation.passes();
        assume(estimation);
        this.estimated = estimation.toModel(ABOUT, 0.05);
        compareFiled();
        compareSlipped(new Slips(seed));
        for (int fold = -1; fold < Folds.COUNT; fold++) {
            models[fold + 1] = model(fold);
        }
    }

    /// The model that no pair with an entity of this fold went into; -1 for the one with all.
    Model without(int fold) {
        return models[fold + 1];
    }

    Model withoutEntity(String entity) {
        return without(Folds.of(entity));
    }

    /// Pairs with all entities in the fold, as filed and with slips.
    Tally held(int fold) {
        Tally held = new Tally(SCHEMA.fields());
        held.add(filed.within(fold));
        held.add(slipped.within(fold));
        return held;
    }

    /// Fitted to all folds but this and the next, calibrated on the next.
    private Model model(int fold) {
        Tally all = new Tally(SCHEMA.fields());
        all.add(filed.without(fold));
        all.add(slipped.without(fold));
        Model fitted = Refit.of(estimated, all, 1);
        Tally learned = new Tally(SCHEMA.fields());
        int held = (fold + 1) % Folds.COUNT;
        learned.add(filed.without(fold, held));
        learned.add(slipped.without(fold, held));
        Model forHeld = Refit.of(estimated, learned, 1);
        return fitted.withCalibration(Calibration.fit(forHeld, held(held)));
    }

    /// Nothing open has these in mentions, so what they are worth is assumed, not learned.
    private static Set<String> unlearnable() {
        Set<String> names = new HashSet<>();
        SCHEMA.fields()
                .subList(5, SCHEMA.fields().size())
                .forEach(field -> names.add(field.name()));
        names.remove(OF_NAME);
        return names;
    }

    /// Of every hundred mentions with a number, two give one that says nothing, and of a thousand
    /// two give the valid number of somebody else; contacts change more often. Countries are those
    /// of the seven in the open sample of eight cities.
    private static void assume(Estimation estimation) {
        for (String number : List.of("LEI", "VAT number", "register number", "tax number")) {
            estimation.assume(
                    number, new double[] {0.978, 0.02, 0.002}, new double[] {1e-6, 0.5, 0.5});
        }
        for (String contact : List.of("IBAN", "e-mail domain", "phone")) {
            estimation.assume(contact, new double[] {0.6, 0.2, 0.2}, new double[] {1e-5, 0.5, 0.5});
        }
        // Random pairs have unlike names, pairs of one name like ones: each field teaches the
        // other.
        double[] same = estimation.shares(OF_NAME).stream().skip(1).mapToDouble(Level::m).toArray();
        double[] apart = estimation.shares(ALONE).stream().skip(1).mapToDouble(Level::u).toArray();
        estimation.assume("address", same, apart);
        estimation.assume(OF_NAME, same, apart);
        estimation.assume(ALONE, same, apart);
        estimation.assume("country", new double[] {0.99, 0.01}, new double[] {0.25, 0.75});
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new HashSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    private Tally randomPairs(Random random) {
        Tally tally = new Tally(SCHEMA.fields());
        int[] levels = new int[SCHEMA.fields().size()];
        for (int pair = 0; pair < RANDOM_PAIRS; pair++) {
            PayGap.Mention mention = payGap.mentions.get(random.nextInt(payGap.mentions.size()));
            Register.Entry entry =
                    payGap.register.entries.get(random.nextInt(payGap.register.entries.size()));
            SCHEMA.compare(mention.profile(), entry.in(mention.year()), levels);
            tally.add(levels);
        }
        return tally;
    }

    /// Mentions and entries with one postcode ("p") or one name ("s").
    private Tally under(String key) {
        Tally tally = new Tally(SCHEMA.fields());
        int[] levels = new int[SCHEMA.fields().size()];
        for (PayGap.Mention mention : payGap.mentions) {
            Reading reading = mention.profile().reading();
            String value =
                    key.equals("p")
                            ? reading.address().postcode()
                            : reading.names().getFirst().spaceless();
            for (Register.Entry entry : payGap.register.under(key + value)) {
                SCHEMA.compare(mention.profile(), entry.in(mention.year()), levels);
                tally.add(levels);
            }
        }
        return tally;
    }

    private void compareFiled() {
        for (PayGap.Mention mention : payGap.mentions) {
            compare(mention, mention.profile(), filed, 1);
        }
    }

    private void compareSlipped(Slips slips) {
        int number = 0;
        for (PayGap.Mention mention : payGap.mentions) {
            compare(mention, slipped(mention, slips, number), slipped, SLIPS_WEIGH);
            number++;
        }
    }

    /// The mention in one of eight ways: with none, one or two slips, with its address or without.
    private Profile slipped(PayGap.Mention mention, Slips slips, int number) {
        Reading reading = mention.profile().reading();
        boolean alone = number % 8 < 5;
        int count = number % 8 < 4 ? 0 : 1 + number / 8 % 2;
        String name = slips.of(reading.names().getFirst().written(), count);
        PayGap.Place place = alone ? PayGap.Place.UNSAID : mention.place();
        Party party =
                new Party(
                        reading.id(),
                        List.of(name),
                        "GB",
                        place.address(),
                        place.postcode(),
                        Map.of());
        return Profile.of(Reading.of(party), payGap.frequencies);
    }

    private void compare(PayGap.Mention mention, Profile profile, Folds folds, double weight) {
        int[] levels = new int[SCHEMA.fields().size()];
        for (Register.Entry entry : payGap.register.find(profile.reading(), MOST_FOUND)) {
            SCHEMA.compare(profile, entry.in(mention.year()), levels);
            folds.add(mention.company(), entry.id, levels, weight);
        }
    }
}

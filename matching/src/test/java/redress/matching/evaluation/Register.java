// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Profile;

/// A register in memory, whose entries may know more names in later years, searched by rare words,
/// the spaceless core, trigrams of rare ones, and the postcode.
final class Register {
    private static final int COMMON = 400;

    private final Frequencies frequencies;
    final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    Register(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /// An entry as it stands, and as it stood for mentions of some years.
    static final class Entry {
        final String id;
        final Profile latest;
        private final Map<Integer, Profile> byYear = new HashMap<>();

        Entry(String id, Profile latest) {
            this.id = id;
            this.latest = latest;
        }

        Profile in(int year) {
            return byYear.getOrDefault(year, latest);
        }
    }

    void add(Reading reading) {
        add(reading, Map.of());
    }

    void add(Reading reading, Map<Integer, Reading> byYear) {
        Entry entry = new Entry(reading.id(), Profile.of(reading, frequencies));
        int number = entries.size();
        entries.add(entry);
        keys(reading).forEach(key -> post(key, number));
        byYear.forEach((year, known) -> {
            entry.byYear.put(year, Profile.of(known, frequencies));
            keys(known).forEach(key -> post(key, number));
        });
    }

    private void post(String key, int number) {
        List<Integer> list = byKey.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (list.isEmpty() || list.getLast() != number) {
            list.add(number);
        }
    }

    /// Each key once: what is in the name, and where it is.
    private static List<String> keys(Reading reading) {
        List<String> keys = new ArrayList<>();
        for (NameViews name : reading.names()) {
            keys.add("s" + name.spaceless());
            name.tokens().forEach(token -> keys.add("t" + token));
            String text = name.spaceless();
            for (int at = 0; at + 4 <= text.length(); at += 1) {
                keys.add("g" + text.substring(at, at + 4));
            }
        }
        if (!reading.address().postcode().isEmpty()) {
            keys.add("p" + reading.address().postcode());
        }
        return keys.stream().distinct().toList();
    }

    /// The entries under one key.
    List<Entry> under(String key) {
        return byKey.getOrDefault(key, List.of()).stream().map(entries::get).toList();
    }

    /// At most `most` entries, those that share the rarest keys first.
    List<Entry> find(Reading mention, int most) {
        Map<Integer, Double> scores = new HashMap<>();
        for (String key : keys(mention)) {
            List<Integer> list = byKey.getOrDefault(key, List.of());
            boolean whole = key.charAt(0) == 's' || key.charAt(0) == 'p';
            if (list.size() <= COMMON || whole && list.size() <= 4 * COMMON) {
                double weight = Math.log((double) entries.size() / list.size()) * (whole ? 4 : 1);
                list.forEach(number -> scores.merge(number, weight, Double::sum));
            }
        }
        return scores.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(each -> entries.get(each.getKey()))
                .toList();
    }
}

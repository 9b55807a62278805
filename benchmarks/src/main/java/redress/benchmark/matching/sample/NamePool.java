// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// The names that a sample begins with, and endlessly many more made of their beginnings and ends.
///
/// Many made names differ in one word only, so a register of them is harder to tell apart than a
/// real one.
public final class NamePool {

    private final List<SampleName> names;
    private final Map<String, Integer> frequencies = new HashMap<>();

    private NamePool(List<SampleName> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a pool (empty) must have a name");
        }
        this.names = names;
        for (SampleName name : names) {
            for (String word : name.words()) {
                frequencies.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    /// A pool of names as somebody wrote them, each once.
    public static NamePool of(Stream<String> written) {
        var keys = new HashSet<String>();
        var names = new ArrayList<SampleName>();
        written.map(SampleName::of)
                .filter(name -> name.key().length() > 2 && keys.add(name.key()))
                .forEach(names::add);
        return new NamePool(names);
    }

    /// A pool of names made of invented words.
    public static NamePool invented(int size, RandomGenerator random) {
        var words = new InventedWords(random);
        return of(Stream.generate(words::name).limit(size));
    }

    public int size() {
        return names.size();
    }

    /// How many times the pool has a word, in any case.
    int frequency(String word) {
        return frequencies.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    SampleName name(int at) {
        return names.get(at);
    }

    /// The beginning of one name with the end of another.
    SampleName recombined(RandomGenerator random) {
        SampleName first = names.get(random.nextInt(names.size()));
        SampleName second = names.get(random.nextInt(names.size()));
        var words = new ArrayList<String>();
        words.addAll(first.words().subList(0, part(first, random)));
        int end = second.words().size();
        words.addAll(second.words().subList(end - part(second, random), end));
        return new SampleName(words, second.form());
    }

    private static int part(SampleName name, RandomGenerator random) {
        return 1 + random.nextInt(Math.max(1, name.words().size() - 1));
    }
}

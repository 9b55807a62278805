// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Writes a name the way people do.
final class Scribe {

    private static final Map<String, List<String>> FORMS =
            Map.of(
                    "ltd", List.of("Limited", "Ltd", "LTD.", "ltd", ""),
                    "plc", List.of("PLC", "plc", "P.L.C.", "Public Limited Company", ""),
                    "llp", List.of("LLP", "llp", "L.L.P.", ""));
    private static final Map<String, String> SHORT =
            Map.of("and", "&", "&", "and", "limited", "ltd", "company", "co", "saint", "st");
    private static final int LONG = 12;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final NamePool pool;
    private final RandomGenerator random;

    Scribe(NamePool pool, RandomGenerator random) {
        this.pool = pool;
        this.random = random;
    }

    String write(SampleName name, Level level) {
        if (level == Level.EXACT || level == Level.ABSENT) {
            return name.written();
        }
        var words = new ArrayList<>(name.words());
        words.replaceAll(word -> SHORT.getOrDefault(word.toLowerCase(Locale.ROOT), word));
        if (level == Level.HEAVY) {
            disorder(words);
        }
        int typos =
                switch (level) {
                    case TYPO -> 1;
                    case HEAVY -> name.key().length() < LONG ? 1 : 1 + random.nextInt(2);
                    case EXACT, FORM, ABSENT -> 0;
                };
        String text = String.join(" ", words);
        for (int i = 0; i < typos; i++) {
            text = mistype(text);
        }
        String form = form(name.form());
        return cased(form.isEmpty() ? text : text + " " + form);
    }

    private String form(String form) {
        List<String> ways = FORMS.getOrDefault(form, List.of(form, ""));
        return ways.get(random.nextInt(ways.size()));
    }

    private String cased(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    /// Drops the most common of three words or more, or swaps or joins two; one word stays.
    private void disorder(List<String> words) {
        if (words.size() < 2) {
            return;
        }
        int at = random.nextInt(words.size() - 1);
        int way = random.nextInt(3);
        if (way == 0 && words.size() > 2) {
            words.remove(Collections.max(words, Comparator.comparingInt(pool::frequency)));
        } else if (way == 1) {
            words.set(at, words.get(at) + words.remove(at + 1));
        } else {
            words.add(at, words.remove(at + 1));
        }
    }

    /// Inserts, leaves out, changes or swaps one letter; never a space.
    private String mistype(String text) {
        var letters = new StringBuilder(text);
        int at = random.nextInt(letters.length());
        while (letters.charAt(at) == ' ') {
            at = random.nextInt(letters.length());
        }
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        switch (random.nextInt(4)) {
            case 0 -> letters.insert(at, other);
            case 1 -> letters.deleteCharAt(at);
            case 2 -> letters.setCharAt(at, other);
            default -> swap(letters, at);
        }
        return letters.isEmpty() || letters.toString().isBlank() ? text : letters.toString();
    }

    private static void swap(StringBuilder letters, int at) {
        if (at + 1 < letters.length() && letters.charAt(at + 1) != ' ') {
            char first = letters.charAt(at);
            letters.setCharAt(at, letters.charAt(at + 1));
            letters.setCharAt(at + 1, first);
        }
    }
}

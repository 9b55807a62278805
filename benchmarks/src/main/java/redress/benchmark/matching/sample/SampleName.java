// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A firm's name in words, its legal form apart and empty where it has none.
public record SampleName(List<String> words, String form) {

    private static final Set<String> FORMS =
            Set.of("ltd", "limited", "plc", "llp", "cic", "inc", "llc", "gmbh", "bv");

    public SampleName {
        words = List.copyOf(words);
    }

    /// What is written before a trading name or a bracket, split at spaces.
    public static SampleName of(String written) {
        String text = written.replaceAll("(?i)\\s(t/a|trading as)\\s.*|\\(.*?\\)", " ");
        var words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        String form = "";
        while (words.size() > 1 && FORMS.contains(key(words.getLast()))) {
            form = key(words.removeLast());
        }
        words.removeIf(word -> key(word).isEmpty() && !word.equals("&"));
        return new SampleName(words, form.equals("limited") ? "ltd" : form);
    }

    /// The letters and digits of all words in lower case: two names with one key are one name.
    public String key() {
        return key(String.join("", words).replace("&", "and"));
    }

    /// The name as a register would write it.
    public String written() {
        String text = String.join(" ", words);
        return form.isEmpty() ? text : text + " " + form.toUpperCase(Locale.ROOT);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

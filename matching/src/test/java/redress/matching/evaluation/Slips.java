// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Names as hurried people write them: letters put in, left out, changed or swapped, words left
/// out, swapped or run together.
final class Slips {
    private final Random random;

    Slips(long seed) {
        random = new Random(seed);
    }

    /// The name with this many slips of the pen, and sometimes a word gone astray.
    String of(String name, int slips) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split(" ")));
        if (slips > 1 && words.size() > 2) {
            switch (random.nextInt(4)) {
                case 0 -> words.remove(random.nextInt(words.size()));
                case 1 -> {
                    int at = random.nextInt(words.size() - 1);
                    words.set(at, words.get(at) + words.remove(at + 1));
                }
                case 2 -> {
                    int at = random.nextInt(words.size() - 1);
                    words.add(at, words.remove(at + 1));
                }
                default -> {}
            }
        }
        StringBuilder text = new StringBuilder(String.join(" ", words));
        for (int slip = 0; slip < slips; slip++) {
            slip(text);
        }
        return text.toString();
    }

    private void slip(StringBuilder text) {
        if (text.length() < 4) {
            return;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        char letter = (char) ('a' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, letter);
            case 2 -> text.setCharAt(at, letter);
            default -> {
                char swapped = text.charAt(at);
                text.setCharAt(at, text.charAt(at + 1));
                text.setCharAt(at + 1, swapped);
            }
        }
    }
}

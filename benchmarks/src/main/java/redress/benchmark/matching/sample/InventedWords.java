// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/// Words of firms' names: invented ones of syllables, rare, and words of trades, by Zipf's law.
final class InventedWords {

    private static final List<String> STARTS =
            List.of(
                    "b", "br", "c", "ch", "cl", "d", "dr", "f", "fr", "g", "gr", "h", "j", "k", "l",
                    "m", "n", "p", "pr", "r", "s", "sh", "st", "t", "th", "tr", "v", "w", "wh",
                    "z");
    private static final List<String> MIDDLES =
            List.of("a", "e", "i", "o", "u", "ai", "ee", "ea", "ou", "oo");
    private static final List<String> ENDS =
            List.of(
                    "", "", "l", "n", "r", "s", "t", "ck", "ld", "ll", "mb", "nd", "ng", "rd", "rn",
                    "rt", "st", "x");
    private static final List<String> TRADES =
            List.of(
                    "Services",
                    "Solutions",
                    "Care",
                    "Group",
                    "Management",
                    "Trading",
                    "Foods",
                    "Construction",
                    "Consulting",
                    "Technologies",
                    "Engineering",
                    "Properties",
                    "Holdings",
                    "International",
                    "Homes",
                    "Design",
                    "Systems",
                    "Energy",
                    "Media",
                    "Transport",
                    "Logistics",
                    "Builders",
                    "Plumbing",
                    "Electrical",
                    "Motors",
                    "Catering",
                    "Bakery",
                    "Textiles",
                    "Printing",
                    "Roofing",
                    "Security",
                    "Travel",
                    "Farms",
                    "Estates",
                    "Finance",
                    "Insurance",
                    "Studios",
                    "Clinic",
                    "Dental",
                    "Pharmacy",
                    "Hotels",
                    "Timber",
                    "Steel",
                    "Plastics",
                    "Chemicals",
                    "Software",
                    "Marine",
                    "Aviation",
                    "Cleaning",
                    "Landscapes",
                    "Joinery",
                    "Glass",
                    "Flooring",
                    "Kitchens",
                    "Furniture",
                    "Fashion",
                    "Jewellers",
                    "Books",
                    "Toys",
                    "Sports");
    private static final List<String> FORMS =
            List.of("Ltd", "Ltd", "Limited", "Limited", "Limited", "PLC", "LLP", "");

    private final RandomGenerator random;

    InventedWords(RandomGenerator random) {
        this.random = random;
    }

    /// One or two invented words, one or two trades, sometimes a place word between, a form.
    String name() {
        var text = new StringBuilder(word());
        if (random.nextInt(3) == 0) {
            text.append(random.nextInt(4) == 0 ? " & " : " ").append(word());
        }
        text.append(' ').append(trade());
        if (random.nextInt(4) == 0) {
            text.append(' ').append(trade());
        }
        return text.append(' ').append(FORMS.get(random.nextInt(FORMS.size()))).toString().strip();
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(pick(STARTS)).append(pick(MIDDLES)).append(pick(ENDS));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private String trade() {
        int rank = (int) (Math.pow(TRADES.size() + 1.0, random.nextDouble()) - 1);
        return TRADES.get(Math.min(rank, TRADES.size() - 1));
    }

    /// The earlier in the list, the more often, roughly one over its rank.
    private String pick(List<String> parts) {
        int rank = (int) (parts.size() * Math.pow(random.nextDouble(), 1.5));
        return parts.get(rank);
    }
}

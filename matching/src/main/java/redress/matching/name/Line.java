// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import redress.matching.identifier.Postcodes;

/// A name and the address that is written after it, apart by commas or lines.
record Line(String name, String address) {

    private static final Pattern COMMAS = Pattern.compile("\\s*[,;|\\n\\r]+\\s*");

    static Line of(String text, String country) {
        List<String> parts =
                new ArrayList<>(
                        Arrays.stream(COMMAS.split(text.strip()))
                                .filter(p -> !p.isBlank())
                                .toList());
        if (parts.isEmpty()) {
            return new Line("", "");
        }
        StringBuilder name = new StringBuilder(parts.removeFirst());
        while (!parts.isEmpty() && isForm(parts.getFirst(), country)) {
            name.append(' ').append(parts.removeFirst());
        }
        boolean complete = Core.of(Folding.fold(name.toString()), country).form() != null;
        int from = complete ? 0 : firstOfAddress(parts, country);
        for (String part : parts.subList(0, from)) {
            name.append(", ").append(part);
        }
        List<String> rest = parts.subList(from, parts.size());
        rest.removeIf(part -> Phrases.branch(part) >= 0);
        String address = String.join(", ", rest);
        return new Line(withoutBranch(name.toString(), country), address);
    }

    /// Whether a part is nothing but a legal form: "Acme, Inc."
    private static boolean isForm(String part, String country) {
        String folded = Folding.fold(part).replace(" ", "");
        return LegalForms.table().atTail(folded, country) != null;
    }

    /// Where the address begins: with a street and number, a postcode or a country; nowhere if no
    /// part looks so.
    private static int firstOfAddress(List<String> parts, String country) {
        for (int i = 0; i < parts.size(); i++) {
            if (isOfAddress(parts.get(i), country)) {
                return i;
            }
        }
        return parts.size();
    }

    private static boolean isOfAddress(String part, String country) {
        boolean digit = part.chars().anyMatch(Character::isDigit);
        if (!digit) {
            return part.length() > 2 && !Countries.code(part).isEmpty();
        }
        boolean street =
                Arrays.stream(Folding.fold(part).split(" "))
                        .anyMatch(t -> StreetWords.isStreet(t) || !StreetWords.stem(t).equals(t));
        return street
                || Character.isDigit(part.charAt(0))
                || Postcodes.in(part, country).isPresent();
    }

    /// A branch is the same party; it is named after a legal form or a comma, with up to two words
    /// that say where.
    private static String withoutBranch(String name, String country) {
        int cut = Phrases.branch(name);
        for (int words = 0; words <= 2 && cut > 0; words++) {
            String before = name.substring(0, cut).stripTrailing();
            boolean apart = before.endsWith(",") || before.endsWith("-") || before.endsWith("–");
            if (apart || Core.endsInForm(before, country)) {
                return before.replaceFirst("[\\s,–-]+$", "");
            }
            cut = before.lastIndexOf(' ');
        }
        return name;
    }
}

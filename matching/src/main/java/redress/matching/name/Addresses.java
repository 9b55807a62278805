// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import redress.matching.identifier.Identifier;
import redress.matching.identifier.Postcodes;

/// Reads an address from its parts between commas: the one with the postcode, the one with the
/// street, the town.
final class Addresses {

    private static final Pattern COMMAS = Pattern.compile("[,;\\n\\r|•]+");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> NUMBER_SIGNS = List.of("no", "nr", "n", "nos", "number");

    private final List<List<String>> parts = new ArrayList<>();
    private String country;
    private String postcode = "";
    private int postcodePart = -1;

    private Addresses(String country) {
        this.country = country;
    }

    static AddressKey read(String country, String address, String postcode) {
        if (address.isBlank() && postcode.isBlank()) {
            return new AddressKey(country, "", "", "", "");
        }
        return new Addresses(country).read(Cleaning.clean(address.replace('\n', ',')), postcode);
    }

    private AddressKey read(String address, String postcodeBeside) {
        List<String> texts = withoutCountry(COMMAS.split(address));
        texts.forEach(this::takePart);
        if (!postcodeBeside.isBlank()) {
            postcode = Postcodes.normalised(country, postcodeBeside);
        }
        int street = streetPart();
        String house = street < 0 ? "" : house(street);
        String name = street < 0 ? "" : streetName(parts.get(street));
        return new AddressKey(country, postcode, house, name, town(street));
    }

    /// The parts that are no country; a country that is named counts where none was said.
    private List<String> withoutCountry(String[] texts) {
        List<String> rest = new ArrayList<>();
        for (String text : texts) {
            String part = text.strip();
            String named = part.length() > 2 ? Countries.code(part) : "";
            if (named.isEmpty()) {
                rest.add(part);
            } else if (country.isEmpty()) {
                country = named;
            }
        }
        return rest;
    }

    /// A part is kept as its words, without the postcode in it.
    private void takePart(String text) {
        String bare = text;
        Optional<Postcodes.Found> found = Postcodes.in(bare, country);
        if (found.isPresent()) {
            Identifier code = found.get().postcode();
            postcode = code.value();
            country = country.isEmpty() ? code.country() : country;
            postcodePart = parts.size();
            bare = found.get().rest();
        }
        List<String> tokens = tokens(Folding.fold(bare));
        if (!tokens.isEmpty()) {
            parts.add(tokens);
        } else if (found.isPresent()) {
            postcodePart = -1;
        }
    }

    /// The words of a part without "No", without the unit that stands before a street, a number in
    /// words as digits.
    private static List<String> tokens(String folded) {
        List<String> tokens =
                new ArrayList<>(folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
        while (tokens.size() > 2
                && StreetWords.isWithin(tokens.getFirst())
                && isUnit(tokens.get(1))) {
            tokens.subList(0, 2).clear();
        }
        if (tokens.size() > 1 && NUMBER_SIGNS.contains(tokens.getFirst())) {
            tokens.removeFirst();
        }
        if (!tokens.isEmpty()) {
            int inWords = NUMBERS.indexOf(tokens.getFirst());
            tokens.set(0, inWords < 0 ? tokens.getFirst() : String.valueOf(inWords + 1));
        }
        return tokens;
    }

    private static boolean isUnit(String token) {
        return token.length() == 1 || isNumber(token);
    }

    /// The part that looks most like a street, -1 where none does.
    private int streetPart() {
        int best = -1;
        int most = 0;
        for (int i = 0; i < parts.size(); i++) {
            int score = i == postcodePart && parts.size() > 1 ? 0 : score(parts.get(i));
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    private static int score(List<String> tokens) {
        boolean street = tokens.stream().anyMatch(StreetWords::isStreet);
        boolean ending = tokens.stream().anyMatch(t -> !StreetWords.stem(t).equals(t));
        boolean number = tokens.stream().anyMatch(Addresses::isNumber);
        boolean within = StreetWords.isWithin(tokens.getFirst());
        boolean word = tokens.stream().anyMatch(t -> !isNumber(t));
        int kind = street && tokens.size() > 1 || ending ? 2 : 0;
        boolean named = kind == 0 || !streetName(tokens).isEmpty();
        return word && !within && named ? kind + (number ? 2 : 0) : number ? 1 : 0;
    }

    /// A house number: digits, perhaps a letter after them.
    private static boolean isNumber(String token) {
        int digits = 0;
        while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits <= 5 && token.length() - digits <= 1;
    }

    /// The number in the street's part, else the one that stands alone in the part beside it.
    private String house(int street) {
        String own = number(parts.get(street));
        if (!own.isEmpty()) {
            return own;
        }
        for (int beside : new int[] {street + 1, street - 1}) {
            if (beside >= 0 && beside < parts.size() && parts.get(beside).size() <= 2) {
                List<String> tokens = parts.get(beside);
                if (isNumber(tokens.getFirst())) {
                    return number(tokens);
                }
            }
        }
        return "";
    }

    private static String number(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean within = i > 0 && StreetWords.isWithin(tokens.get(i - 1)) && tokens.size() > 3;
            if (isNumber(token) && !within) {
                String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
                boolean letter =
                        next.length() == 1 && next.charAt(0) <= 'h' && next.charAt(0) >= 'a';
                boolean bare = Character.isDigit(token.charAt(token.length() - 1));
                String joined = bare && letter ? token + next : token;
                return joined.replaceFirst("^0+(?=\\d)", "");
            }
        }
        return "";
    }

    /// The words of a street that are neither number nor kind of street, in one.
    private static String streetName(List<String> tokens) {
        StringBuilder name = new StringBuilder();
        for (String token : tokens) {
            boolean said = !isNumber(token) && token.length() > 1 && !StreetWords.isStreet(token);
            if (said && !StreetWords.isWithin(token)) {
                name.append(StreetWords.stem(token));
            }
        }
        return name.toString();
    }

    /// What stands beside the postcode, else the first part after the street that is a place.
    private String town(int street) {
        if (postcodePart >= 0 && postcodePart != street && postcodePart < parts.size()) {
            List<String> beside = parts.get(postcodePart);
            if (beside.getFirst().length() > 2 || beside.size() > 1) {
                return String.join("", beside);
            }
        }
        return street < 0
                ? place(parts.reversed(), true)
                : place(parts.subList(street + 1, parts.size()), false);
    }

    /// The first part that is no street and no part of a building; any with words will do at the
    /// end of an address.
    private String place(List<List<String>> candidates, boolean any) {
        for (List<String> part : candidates) {
            boolean place = part.stream().noneMatch(t -> isNumber(t) || StreetWords.isWithin(t));
            boolean street = part.stream().anyMatch(StreetWords::isStreet);
            if (place && (any || !street)) {
                return String.join("", part);
            }
        }
        return "";
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One name, seen in several ways.
///
/// - `written`: as it was written, without invisible characters.
/// - `folded`: small Latin letters and digits, words apart by one space, initials joined, the legal
///   form still there. Folding what is folded changes nothing.
/// - `core`: `folded` without legal form and leading article, with words written out.
/// - `tokens`: the words of `core`.
/// - `spaceless`: `core` in one word.
/// - `keys`: every word under which an index should find the name: `spaceless` first, then the
///   spelling with umlauts written out and that in the name's own script.
/// - `form`: the legal form, null where none is written.
public record NameViews(
        Role role,
        String written,
        String folded,
        String core,
        List<String> tokens,
        String spaceless,
        List<String> keys,
        @Nullable LegalForm form) {

    public NameViews {
        tokens = List.copyOf(tokens);
        keys = List.copyOf(keys);
    }

    /// The views of a name of a party in a country, an ISO code or empty where it is not known.
    public static NameViews of(String name, String country) {
        return of(name, country, Role.NAME);
    }

    static NameViews of(String name, String country, Role role) {
        String written = Cleaning.clean(name);
        String folded = Folding.fold(written);
        String forms = country.isEmpty() ? OwnScript.country(written) : country;
        Core core = Core.of(folded, forms);
        String spaceless = String.join("", core.tokens());
        return new NameViews(
                role,
                written,
                folded,
                String.join(" ", core.tokens()),
                core.tokens(),
                spaceless,
                Keys.of(written, spaceless, forms),
                core.form());
    }

    /// The words of the core that have a digit in them.
    public List<String> numbers() {
        return tokens.stream().filter(t -> t.chars().anyMatch(Character::isDigit)).toList();
    }

    /// The first letters of the words of the core, empty where there are fewer than two.
    public String initials() {
        StringBuilder initials = new StringBuilder();
        for (String token : tokens) {
            if (!token.equals("and")) {
                initials.appendCodePoint(token.codePointAt(0));
            }
        }
        return initials.length() < 2 ? "" : initials.toString();
    }
}

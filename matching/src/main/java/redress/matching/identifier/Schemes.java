// SPDX-License-Identifier: Apache-2.0
package redress.matching.identifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every scheme that is known, and the reading of a text by the ones it may be of.
final class Schemes {

    /// Longer than any identifier as people write it.
    private static final int LONGEST = 80;

    static final List<Scheme> ALL =
            Stream.of(
                            International.all(),
                            EuropeanVat.all(),
                            OtherVat.all(),
                            Registers.all(),
                            Taxes.all(),
                            Postcodes.all())
                    .flatMap(List::stream)
                    .toList();

    private static final List<Scheme> ANY_REGISTER =
            List.of(Scheme.of(Kind.REGISTER, "", "register number", Registers.ANY));

    private static final Map<String, List<Scheme>> BY_PLACE = byPlace();

    private Schemes() {}

    static boolean keeps(Kind kind, String country, String value) {
        return find(kind, country, value) != null;
    }

    static boolean checks(Kind kind, String country, String value) {
        Scheme scheme = find(kind, country, value);
        return scheme != null && scheme.checked();
    }

    private static @Nullable Scheme find(Kind kind, String country, String value) {
        for (Scheme scheme : at(kind, country)) {
            if (scheme.keeps(value)) {
                return scheme;
            }
        }
        return null;
    }

    static Optional<Identifier> read(Kind kind, String country, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (kind) {
            case DOMAIN -> MailDomain.read(text);
            case PHONE -> Phone.read(country, text);
            case REGISTER -> readRegister(country, text);
            case VAT -> readPrefixed(country, bare(text));
            case IBAN -> readIban(bare(text));
            case LEI -> readAt(kind, "", bare(text));
            case TAX, POSTCODE -> readAt(kind, country, bare(text));
        };
    }

    private static Optional<Identifier> readRegister(String country, String text) {
        return country.equals("DE")
                ? GermanRegister.read(text)
                : readAt(Kind.REGISTER, country, bare(text));
    }

    /// A VAT number may begin with its country, which then counts for more than what else is said.
    private static Optional<Identifier> readPrefixed(String country, String bare) {
        if (bare.length() > 2 && Character.isLetter(bare.charAt(0))) {
            String prefix = bare.substring(0, bare.startsWith("CHE") ? 3 : 2);
            String said = OtherVat.countryOf(prefix);
            Optional<Identifier> found = readAt(Kind.VAT, said, bare.substring(prefix.length()));
            if (found.isPresent()) {
                return found;
            }
        }
        return readAt(Kind.VAT, country, bare);
    }

    private static Optional<Identifier> readIban(String bare) {
        return bare.length() < 2 ? Optional.empty() : readAt(Kind.IBAN, bare.substring(0, 2), bare);
    }

    static Optional<Identifier> readAt(Kind kind, String country, String bare) {
        for (Scheme scheme : at(kind, country)) {
            String value = scheme.reading().apply(bare);
            if (scheme.keeps(value)) {
                return Optional.of(new Identifier(kind, country, value));
            }
        }
        return Optional.empty();
    }

    private static List<Scheme> at(Kind kind, String country) {
        List<Scheme> own = BY_PLACE.get(kind + country);
        if (own != null) {
            return own;
        }
        boolean any = kind == Kind.REGISTER && country.length() == 2;
        return any ? ANY_REGISTER : List.of();
    }

    private static Map<String, List<Scheme>> byPlace() {
        Map<String, List<Scheme>> places = new HashMap<>();
        for (Scheme scheme : ALL) {
            places.computeIfAbsent(scheme.kind() + scheme.country(), _ -> new ArrayList<>())
                    .add(scheme);
        }
        return places;
    }

    /// Capital letters and digits of a text.
    static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                out.append(c);
            } else if (c >= 'a' && c <= 'z') {
                out.append((char) (c - 32));
            } else if (c >= '\uff10' && c <= '\uff19') {
                out.append((char) (c - '\uff10' + '0'));
            }
        }
        return out.toString();
    }

    /// A value as an error shows it: short, and in one line.
    static String shown(String value) {
        String line = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return line.replaceAll("\\p{Cntrl}", "?").toUpperCase(Locale.ROOT);
    }
}

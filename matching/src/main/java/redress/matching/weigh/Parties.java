// SPDX-License-Identifier: Apache-2.0
package redress.matching.weigh;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redress.matching.identifier.Identifier;
import redress.matching.identifier.Kind;
import redress.matching.name.AddressKey;
import redress.matching.name.LegalForm;

/// The fields on which businesses are compared: name, legal form, numbers in the name, address,
/// country, and each kind of identifier.
///
/// Firms in one building are many, and one firm has many addresses, so an address tells something
/// else under unlike names, like names and the same name: three fields, of which one speaks.
public final class Parties implements Schema<Profile> {
    private static final List<Kind> KINDS =
            List.of(
                    Kind.LEI,
                    Kind.VAT,
                    Kind.REGISTER,
                    Kind.TAX,
                    Kind.IBAN,
                    Kind.DOMAIN,
                    Kind.PHONE);
    private static final int NAME = 0;
    private static final int LETTERS = 1;
    private static final int FORM = 2;
    private static final int NUMBERS = 3;
    private static final int ADDRESS = 4;
    private static final int ADDRESS_ALONE = 5;
    private static final int ADDRESS_OF_NAME = 6;
    private static final int COUNTRY = 7;
    private static final int FIRST_KIND = 8;
    private static final List<Field> FIELDS = listFields();
    private static final Parties SCHEMA = new Parties();

    private Parties() {}

    public static Parties schema() {
        return SCHEMA;
    }

    private static List<Field> listFields() {
        List<Field> fields = new ArrayList<>();
        fields.add(NameLevel.field());
        fields.add(LetterLevel.field());
        fields.add(Field.of("legal form", "same", "same class", "different"));
        fields.add(Field.of("numbers in the name", "no difference", "one more", "different"));
        fields.add(AddressLevel.field("address"));
        fields.add(AddressLevel.field("address, names unlike"));
        fields.add(AddressLevel.field("address, names the same"));
        fields.add(Field.of("country", "same", "different"));
        for (Kind kind : KINDS) {
            fields.add(Field.of(text(kind), "same", "different", "conflict"));
        }
        return List.copyOf(fields);
    }

    private static String text(Kind kind) {
        return switch (kind) {
            case LEI -> "LEI";
            case VAT -> "VAT number";
            case REGISTER -> "register number";
            case TAX -> "tax number";
            case IBAN -> "IBAN";
            case DOMAIN -> "e-mail domain";
            case PHONE -> "phone";
            case POSTCODE -> "postcode";
        };
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public void compare(Profile left, Profile right, int[] levels) {
        Best best = Best.of(left, right);
        levels[NAME] = best.level.place();
        levels[LETTERS] = best.level.allWords() ? 0 : LetterLevel.of(best.left.cosine(best.right));
        levels[FORM] = form(best.left.form, best.right.form);
        levels[NUMBERS] = best.words.numbersDiffer ? 3 : best.words.numberOver ? 2 : 1;
        int address = AddressLevel.of(left.reading().address(), right.reading().address());
        int place =
                best.level.unlike() ? ADDRESS_ALONE : best.level.same() ? ADDRESS_OF_NAME : ADDRESS;
        levels[ADDRESS] = place == ADDRESS ? address : 0;
        levels[ADDRESS_ALONE] = place == ADDRESS_ALONE ? address : 0;
        levels[ADDRESS_OF_NAME] = place == ADDRESS_OF_NAME ? address : 0;
        String here = left.reading().country();
        String there = right.reading().country();
        levels[COUNTRY] = here.isEmpty() || there.isEmpty() ? 0 : here.equals(there) ? 1 : 2;
        List<Identifier> mine = left.reading().identifiers();
        List<Identifier> theirs = right.reading().identifiers();
        boolean some = !mine.isEmpty() && !theirs.isEmpty();
        for (int at = 0; at < KINDS.size(); at++) {
            levels[FIRST_KIND + at] = some ? kind(KINDS.get(at), mine, theirs) : 0;
        }
    }

    /// How alike the best pair of names is in letters, from 0 to 1; parts what equal bits leave
    /// tied.
    public double likeness(Profile left, Profile right) {
        double most = 0;
        for (Profile.Name one : left.names) {
            for (Profile.Name other : right.names) {
                most = Math.max(most, one.cosine(other));
            }
        }
        return most;
    }

    /// Whether the two bear one name, but for its legal form.
    public boolean namesAgree(int[] levels) {
        return levels[NAME] > 0 && levels[NAME] <= NameLevel.SAME_COMMON.place();
    }

    /// Whether the two bear legal forms that no one firm has at a time, as AG and GmbH.
    public boolean formsDiffer(int[] levels) {
        return levels[FORM] == 3;
    }

    /// Whether the two have a postcode or a house in common.
    public boolean addressesAgree(int[] levels) {
        return AddressLevel.agrees(
                levels[ADDRESS] + levels[ADDRESS_ALONE] + levels[ADDRESS_OF_NAME]);
    }

    /// Whether the two have an identifier in common that few parties share.
    public boolean identifiersAgree(int[] levels) {
        return anyKind(levels, 1);
    }

    /// Whether the two have identifiers that exclude each other.
    public boolean identifiersConflict(int[] levels) {
        return anyKind(levels, 3);
    }

    private static boolean anyKind(int[] levels, int level) {
        for (int at = FIRST_KIND; at < levels.length; at++) {
            if (levels[at] == level) {
                return true;
            }
        }
        return false;
    }

    private static int form(@Nullable LegalForm one, @Nullable LegalForm other) {
        if (one == null || other == null) {
            return 0;
        }
        return switch (one.against(other)) {
            case SAME -> 1;
            case CLASS -> 2;
            case DIFFERENT -> 3;
        };
    }

    /// Same where any is shared, else conflict where any two exclude each other.
    private static int kind(Kind kind, List<Identifier> mine, List<Identifier> theirs) {
        int level = 0;
        for (Identifier one : mine) {
            for (Identifier other : theirs) {
                if (one.kind() == kind && other.kind() == kind && one.distinctive()) {
                    switch (one.against(other)) {
                        case SAME -> {
                            return 1;
                        }
                        case CONFLICT -> level = 3;
                        case NEITHER ->
                                level =
                                        one.country().equals(other.country())
                                                ? Math.max(level, 2)
                                                : level;
                    }
                }
            }
        }
        return level;
    }

    @Override
    public List<Seen> seen(Profile left, Profile right) {
        Best best = Best.of(left, right);
        List<Seen> seen = new ArrayList<>();
        seen.add(new Seen(best.left.written, best.right.written));
        seen.add(new Seen(best.left.spaceless, best.right.spaceless));
        seen.add(new Seen(shown(best.left.form), shown(best.right.form)));
        seen.add(new Seen(numbers(best.left), numbers(best.right)));
        Seen addresses =
                new Seen(shown(left.reading().address()), shown(right.reading().address()));
        seen.add(best.level.unlike() || best.level.same() ? Seen.NOTHING : addresses);
        seen.add(best.level.unlike() ? addresses : Seen.NOTHING);
        seen.add(best.level.same() ? addresses : Seen.NOTHING);
        seen.add(new Seen(left.reading().country(), right.reading().country()));
        for (Kind kind : KINDS) {
            seen.add(new Seen(shown(kind, left), shown(kind, right)));
        }
        return seen;
    }

    private static String shown(@Nullable LegalForm form) {
        return form == null ? "" : form.form();
    }

    private static String numbers(Profile.Name name) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < name.words.length; at++) {
            if (name.numeric[at]) {
                text.append(text.isEmpty() ? "" : " ").append(name.words[at]);
            }
        }
        return text.toString();
    }

    private static String shown(AddressKey address) {
        return String.join(
                        " ", address.house(), address.street(), address.town(), address.postcode())
                .replaceAll(" +", " ")
                .strip();
    }

    private static String shown(Kind kind, Profile profile) {
        return String.join(
                ", ",
                profile.reading().identifiers().stream()
                        .filter(each -> each.kind() == kind)
                        .map(Identifier::value)
                        .toList());
    }

    /// The pair of names, one of each party, that agrees best.
    private record Best(NameLevel level, Profile.Name left, Profile.Name right, Alignment words) {
        static Best of(Profile left, Profile right) {
            Best best = of(left.names[0], right.names[0]);
            for (Profile.Name one : left.names) {
                for (Profile.Name other : right.names) {
                    if (one != left.names[0] || other != right.names[0]) {
                        Best next = of(one, other);
                        best = next.betterThan(best) ? next : best;
                    }
                }
            }
            return best;
        }

        private static Best of(Profile.Name one, Profile.Name other) {
            Alignment words = new Alignment(one, other);
            return new Best(NameLevel.of(one, other, words), one, other, words);
        }

        private boolean betterThan(Best other) {
            int order = level.compareTo(other.level);
            return order < 0 || order == 0 && words.matched() > other.words.matched();
        }
    }
}

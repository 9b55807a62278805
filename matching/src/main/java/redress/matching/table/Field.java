// SPDX-License-Identifier: Apache-2.0
package redress.matching.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a column can say about a party, with the headers that are understood without being told.
public enum Field {
    ID("recordid uniqueid mentionid key"),
    NAME("companyname legalname entityname organisationname organizationname"),
    FORMER_NAMES("formernames previousnames othernames aliases tradename"),
    COUNTRY("countrycode"),
    ADDRESS("street addressline fulladdress address1 addressline1"),
    POSTCODE("postalcode zip zipcode postcodes"),
    VAT("vatid vatnumber vatno"),
    REGISTER_NUMBER("companynumber registrationnumber companyregistrationnumber"),
    LEI("leicode"),
    EMAIL("emailaddress mail"),
    PHONE("telephone phonenumber");

    /// Other usual headers, plain, each between two blanks.
    private final String synonyms;

    Field(String synonyms) {
        this.synonyms = " " + synonyms + " ";
    }

    /// The name that this field has in a table of ours: `former_names`.
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field of a name such as `former_names`; case is not looked at.
    public static Optional<Field> find(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equals(column.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// All names, for a message.
    static String columns() {
        return Arrays.stream(values()).map(Field::column).collect(Collectors.joining(", "));
    }

    /// Whether a header says this field in its own or in another usual way.
    boolean isMeantBy(String header) {
        String plain = plain(header);
        return plain.equals(plain(column())) || synonyms.contains(" " + plain + " ");
    }

    /// Letters and digits alone, in lower case.
    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

// SPDX-License-Identifier: Apache-2.0
package redress.matching.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The headers of a published register, recognised by those that it alone has.
///
/// Source: Companies House, Free Company Data Product, column list; GLEIF, Golden Copy LEI-CDF 3.1,
/// CSV column names.
///
/// @param title what the register is called
/// @param country where every entry has its seat, upper case; empty where a column says so
/// @param signs headers without which it is another table
/// @param columns the headers of each field, in the order in which they are read
record Layout(String title, String country, List<String> signs, Map<Field, List<String>> columns) {

    private static final List<Layout> KNOWN = List.of(companiesHouse(), gleif());

    Layout {
        signs = List.copyOf(signs);
        columns = Map.copyOf(columns);
    }

    /// The layout that a header has; empty where it is none of the known ones.
    static Optional<Layout> find(List<String> header) {
        List<String> stripped = header.stream().map(String::strip).toList();
        return KNOWN.stream().filter(layout -> stripped.containsAll(layout.signs())).findFirst();
    }

    private static Layout companiesHouse() {
        Map<Field, List<String>> columns = new EnumMap<>(Field.class);
        columns.put(Field.ID, List.of("CompanyNumber"));
        columns.put(Field.NAME, List.of("CompanyName"));
        columns.put(Field.FORMER_NAMES, numbered("PreviousName_%d.CompanyName", 10));
        columns.put(
                Field.ADDRESS,
                List.of(
                        "RegAddress.CareOf",
                        "RegAddress.POBox",
                        "RegAddress.AddressLine1",
                        "RegAddress.AddressLine2",
                        "RegAddress.PostTown",
                        "RegAddress.County"));
        columns.put(Field.POSTCODE, List.of("RegAddress.PostCode"));
        columns.put(Field.REGISTER_NUMBER, List.of("CompanyNumber"));
        return new Layout(
                "Companies House", "GB", List.of("CompanyNumber", "RegAddress.PostCode"), columns);
    }

    private static Layout gleif() {
        String legal = "Entity.LegalAddress.";
        List<String> names =
                new ArrayList<>(numbered("Entity.OtherEntityNames.OtherEntityName.%d", 5));
        names.addAll(
                numbered(
                        "Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.%d",
                        5));
        Map<Field, List<String>> columns = new EnumMap<>(Field.class);
        columns.put(Field.ID, List.of("LEI"));
        columns.put(Field.NAME, List.of("Entity.LegalName"));
        columns.put(Field.FORMER_NAMES, names);
        columns.put(Field.COUNTRY, List.of(legal + "Country"));
        columns.put(
                Field.ADDRESS,
                List.of(
                        legal + "FirstAddressLine",
                        legal + "AdditionalAddressLine.1",
                        legal + "City"));
        columns.put(Field.POSTCODE, List.of(legal + "PostalCode"));
        columns.put(
                Field.REGISTER_NUMBER,
                List.of("Entity.RegistrationAuthority.RegistrationAuthorityEntityID"));
        columns.put(Field.LEI, List.of("LEI"));
        return new Layout("GLEIF", "", List.of("LEI", "Entity.LegalName"), columns);
    }

    private static List<String> numbered(String pattern, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(pattern::formatted).toList();
    }
}

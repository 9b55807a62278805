// SPDX-License-Identifier: Apache-2.0
package redress.matching.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redress.matching.Party;

/// Where a table keeps what it says about parties: made from its header once, then reads its rows.
///
/// A header is understood in four ways, the first that fits: columns that the caller names, a
/// published register's layout (Companies House, GLEIF), our own names (`former_names`), usual
/// other names (`Company Name`). What no field takes is left alone. Several names in one cell are
/// parted by `|`.
public final class Columns {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Field, List<Integer>> places;
    private final String title;
    private final String country;

    private Columns(Map<Field, List<Integer>> places, String title, String country) {
        this.places = places;
        this.title = title;
        this.country = country;
    }

    /// The columns of a header.
    ///
    /// @param named headers that the caller names, by our name of the field: `id` to `person_id`
    /// @throws IllegalArgumentException when a named column is not there or not a field, or there
    ///   is no column for the id or the name; the message names the header and what to do
    public static Columns of(List<String> header, Map<String, String> named) {
        Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
        new TreeMap<>(named)
                .forEach((field, column) -> places.put(field(field), place(header, column)));
        Optional<Layout> layout = named.isEmpty() ? Layout.find(header) : Optional.empty();
        layout.ifPresentOrElse(
                known ->
                        known.columns()
                                .forEach((field, of) -> places.put(field, known(header, of))),
                () -> guess(header, places));
        require(header, places, Field.ID);
        require(header, places, Field.NAME);
        return new Columns(
                places,
                layout.map(Layout::title).orElse(""),
                layout.map(Layout::country).orElse(""));
    }

    /// The published register whose layout this is; empty where it is none that is known.
    public String title() {
        return title;
    }

    /// The headers that are read, by the name of their field.
    public Map<String, List<String>> read(List<String> header) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        places.forEach(
                (field, at) -> read.put(field.column(), at.stream().map(header::get).toList()));
        return read;
    }

    /// The party of a row; a row that is shorter than the header has nothing in what it lacks.
    ///
    /// @throws IllegalArgumentException when the row has no id or no name
    public Party read(String[] row) {
        String id = id(row);
        SequencedSet<String> names = new LinkedHashSet<>(names(row, Field.NAME));
        if (id.isEmpty() || names.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s (%s) must not be empty. Fill it or leave the row out."
                            .formatted(id.isEmpty() ? "id" : "name", id));
        }
        names.addAll(names(row, Field.FORMER_NAMES));
        return new Party(
                id,
                List.copyOf(names),
                country(row),
                orNull(text(row, Field.ADDRESS)),
                orNull(text(row, Field.POSTCODE)),
                identifiers(row));
    }

    /// The id of a row; empty where it has none.
    public String id(String[] row) {
        return text(row, Field.ID);
    }

    private List<String> names(String[] row, Field field) {
        return cells(row, field).stream()
                .flatMap(BAR::splitAsStream)
                .map(Columns::line)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private @Nullable String country(String[] row) {
        String given = text(row, Field.COUNTRY).toUpperCase(Locale.ROOT);
        return orNull(given.isEmpty() ? country : given);
    }

    private Map<String, String> identifiers(String[] row) {
        Map<String, String> identifiers = new TreeMap<>();
        for (Field field :
                List.of(Field.VAT, Field.REGISTER_NUMBER, Field.LEI, Field.EMAIL, Field.PHONE)) {
            String text = text(row, field);
            if (!text.isEmpty()) {
                identifiers.put(field.column(), text);
            }
        }
        return identifiers;
    }

    /// What stands in a field's columns, one after the other.
    private String text(String[] row, Field field) {
        return cells(row, field).stream()
                .map(Columns::line)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<String> cells(String[] row, Field field) {
        List<String> cells = new ArrayList<>();
        for (int at : Objects.requireNonNullElse(places.get(field), List.<Integer>of())) {
            if (at < row.length) {
                cells.add(row[at]);
            }
        }
        return cells;
    }

    private static String line(String cell) {
        return BLANKS.matcher(cell).replaceAll(" ").strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Field field(String name) {
        return Field.find(name)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "column (%s) must be one of: %s".formatted(name, Field.columns())));
    }

    private static List<Integer> place(List<String> header, String column) {
        for (int at = 0; at < header.size(); at++) {
            if (header.get(at).strip().equalsIgnoreCase(column.strip())) {
                return List.of(at);
            }
        }
        throw new IllegalArgumentException(
                "column (%s) must be in the header: %s".formatted(column, shown(header)));
    }

    private static List<Integer> known(List<String> header, List<String> columns) {
        List<String> stripped = header.stream().map(String::strip).toList();
        return columns.stream().map(stripped::indexOf).filter(at -> at >= 0).toList();
    }

    /// Our own names first, then the usual ones; a column serves one field.
    private static void guess(List<String> header, Map<Field, List<Integer>> places) {
        for (Field field : Field.values()) {
            for (int at = 0; at < header.size() && !places.containsKey(field); at++) {
                if (Field.plain(header.get(at)).equals(Field.plain(field.column()))) {
                    places.put(field, List.of(at));
                }
            }
        }
        for (Field field : Field.values()) {
            for (int at = 0; at < header.size() && !places.containsKey(field); at++) {
                List<Integer> here = List.of(at);
                if (field.isMeantBy(header.get(at)) && !places.containsValue(here)) {
                    places.put(field, here);
                }
            }
        }
    }

    private static void require(
            List<String> header, Map<Field, List<Integer>> places, Field field) {
        if (places.getOrDefault(field, List.of()).isEmpty()) {
            throw new IllegalArgumentException(
                    "the header must have a column for the %1$s, not only: %2$s. Name it: %1$s=COLUMN."
                            .formatted(field.column(), shown(header)));
        }
    }

    private static String shown(List<String> header) {
        String all = String.join(", ", header);
        return all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }
}

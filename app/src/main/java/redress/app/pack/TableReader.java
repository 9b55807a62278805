// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import redress.money.DateRange;
import redress.procedure.Ground;
import redress.procedure.Holiday;
import redress.procedure.Procedure;

/// Reads the lists of a pack that stand for themselves: places, subjects, outcomes, grounds,
/// holidays.
final class TableReader {
    private static final Set<String> KINDS = Set.of("claim", "complaint");
    private static final Set<String> OUTCOME_KINDS = Set.of("claim", "complaint", "any");
    private static final Set<String> USES =
            Set.of("suspension", "extension", "return", "transfer", "reveal");

    private final Function<String, SourceFile> files;

    TableReader(Function<String, SourceFile> files) {
        this.files = files;
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        Set<String> above = new HashSet<>();
        for (CsvRow row :
                new CsvFile(files.apply("places.csv"), "id", "parent", "name").rowsById()) {
            String parent = row.text("parent");
            if (!parent.isEmpty() && !above.contains(parent)) {
                row.add(
                        "unknown-parent",
                        "Place '%s' must stand above this row.".formatted(parent));
            } else {
                above.add(row.text("id"));
                places.add(new Place(row.text("id"), parent, row.needed("name")));
            }
        }
        return places;
    }

    /// The subjects, each with a procedure of its kind.
    List<Subject> subjects(Map<String, Procedure> procedures) {
        List<Subject> subjects = new ArrayList<>();
        for (CsvRow row :
                new CsvFile(files.apply("subjects.csv"), "id", "kind", "procedure", "title")
                        .rowsById()) {
            String kind = row.oneOf("kind", KINDS);
            String id = row.id("procedure");
            Procedure procedure = procedures.get(id);
            if (procedure == null || !procedure.kind().equals(kind)) {
                row.add(
                        "no-procedure",
                        "procedure '%s' must be one of kind '%s' in procedures/; correct it or add it."
                                .formatted(id, kind));
            }
            subjects.add(new Subject(row.text("id"), kind, id, row.needed("title")));
        }
        return subjects;
    }

    List<Outcome> outcomes() {
        return new CsvFile(files.apply("outcomes.csv"), "id", "kind", "title")
                .rowsById().stream()
                        .map(row ->
                                new Outcome(
                                        row.text("id"),
                                        row.oneOf("kind", OUTCOME_KINDS),
                                        row.needed("title")))
                        .toList();
    }

    Map<String, Ground> grounds() {
        Map<String, Ground> grounds = new LinkedHashMap<>();
        for (CsvRow row :
                new CsvFile(files.apply("grounds.csv"), "id", "use", "title", "article")
                        .rowsById()) {
            row.oneOf("use", USES);
            Ground ground = new Ground(row.text("id"), row.needed("title"), row.needed("article"));
            grounds.putIfAbsent(ground.id(), ground);
        }
        return grounds;
    }

    List<Holiday> holidays(ZoneId zone, DateRange covered) {
        SourceFile file = files.apply("holidays.csv");
        if (covered.isEmpty() && !file.exists()) {
            return List.of();
        }
        List<Holiday> holidays = new ArrayList<>();
        for (CsvRow row : new CsvFile(file, "date", "name", "rule", "known_from").rows()) {
            Optional<LocalDate> day = row.date("date");
            Optional<LocalDate> known = row.date("known_from");
            if (day.isEmpty() || known.isEmpty()) {
                continue;
            }
            if (!covered.contains(day.orElseThrow())) {
                row.add(
                        "outside-years",
                        "date '%s' lies outside of holidayYears in pack.yaml; widen them."
                                .formatted(day.orElseThrow()));
            }
            holidays.add(
                    new Holiday(
                            day.orElseThrow(),
                            row.needed("name"),
                            row.needed("rule"),
                            known.orElseThrow().atStartOfDay(zone).toInstant()));
        }
        return holidays;
    }
}

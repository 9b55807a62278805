// SPDX-License-Identifier: Apache-2.0
package redress.app.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.procedure.Ground;
import redress.procedure.Procedure;
import redress.procedure.WorkCalendar;

/// Reads one pack from its folder; what is wrong in it goes to the findings.
final class PackReader {
    private final Path folder;
    private final Findings findings;

    PackReader(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /// The pack; empty where there are findings.
    Optional<Pack> read() {
        int before = findings.count();
        return new YamlFile(file("pack.yaml"))
                .root()
                .map(this::pack)
                .filter(_ -> findings.count() == before);
    }

    private Pack pack(YamlMap root) {
        CountryReader head = new CountryReader(root);
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Country country = head.country(String.valueOf(name));
        TableReader tables = new TableReader(this::file);
        List<Place> places = tables.places();
        List<Outcome> outcomes = tables.outcomes();
        Map<String, Ground> grounds = tables.grounds();
        Map<String, Procedure> procedures = procedures(grounds, outcomes);
        List<Subject> subjects = tables.subjects(procedures);
        AuthorityReader reader = new AuthorityReader(this::file, places, subjects);
        List<Authority> authorities = reader.authorities();
        Pack pack =
                new Pack(
                        country,
                        calendar(head, tables),
                        procedures,
                        authorities,
                        reader.competences(authorities),
                        subjects,
                        places,
                        new Vocabulary(outcomes, List.copyOf(grounds.values()), PackWords.EMPTY));
        return pack.with(new WordReader(file("words.csv"), country.languages()).read(pack));
    }

    private static WorkCalendar calendar(CountryReader head, TableReader tables) {
        return new WorkCalendar(
                head.zone(),
                head.weekend(),
                tables.holidays(head.zone(), head.covered()),
                head.covered());
    }

    private Map<String, Procedure> procedures(Map<String, Ground> grounds, List<Outcome> outcomes) {
        Set<String> codes = outcomes.stream().map(Outcome::id).collect(Collectors.toSet());
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        for (Path path : procedureFiles()) {
            SourceFile file = new SourceFile(path, findings);
            new ProcedureReader(file, grounds, codes)
                    .read()
                    .ifPresent(one -> add(procedures, one, file));
        }
        return procedures;
    }

    private static void add(Map<String, Procedure> procedures, Procedure one, SourceFile file) {
        if (procedures.putIfAbsent(one.id(), one) != null) {
            file.add(
                    1,
                    "twice",
                    "Another file has a procedure '%s'; give this one another id."
                            .formatted(one.id()));
        }
    }

    private List<Path> procedureFiles() {
        Path procedures = folder.resolve("procedures");
        if (Files.isDirectory(procedures)) {
            try (Stream<Path> files = Files.list(procedures)) {
                return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            } catch (IOException e) {
                findings.add(
                        procedures,
                        1,
                        "unreadable",
                        "The folder cannot be read (%s).".formatted(e.getMessage()));
                return List.of();
            }
        }
        findings.add(
                procedures,
                1,
                "no-folder",
                "The folder is missing; add it with a procedure in it.");
        return List.of();
    }

    private SourceFile file(String name) {
        return new SourceFile(folder.resolve(name), findings);
    }
}

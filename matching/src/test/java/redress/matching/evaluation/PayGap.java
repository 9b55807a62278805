// SPDX-License-Identifier: Apache-2.0
package redress.matching.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import redress.matching.Party;
import redress.matching.name.NameViews;
import redress.matching.name.Reading;
import redress.matching.weigh.Frequencies;
import redress.matching.weigh.Profile;

/// Filings of UK employers over the years, each to be found in a register of 172 thousand names.
///
/// An employer's entry has the name and address of its latest filing; for a mention of an earlier
/// year also, as former names, those filed in years before that one, and no later ones. The rest of
/// the register are the Isle of Man's companies and the UK's licensed sponsors, but for those that
/// bear the name of an employer, which may be the same firm under no number.
final class PayGap {
    final List<Mention> mentions = new ArrayList<>();
    final Register register;
    final Frequencies frequencies;

    /// A filing of a year before the latest. `renamed` is whether its core differs from the
    /// entry's.
    record Mention(
            String id, String company, int year, Profile profile, boolean renamed, Place place) {}

    /// Where a filing says that the employer is.
    record Place(String address, String postcode) {
        static final Place UNSAID = new Place("", "");
    }

    /// A name of an entry, known from the year on.
    private record Filing(int year, String name, String address, String postcode) {}

    private PayGap(Map<String, List<Filing>> filings) {
        Frequencies.Builder words = new Frequencies.Builder();
        List<Reading> others = distractors(cores(filings));
        others.forEach(words::add);
        filings.forEach((company, list) -> words.add(reading(company, list.getLast(), List.of())));
        frequencies = words.build();
        register = new Register(frequencies);
        others.forEach(register::add);
        filings.forEach(this::addCompany);
    }

    static PayGap read() {
        Map<String, List<Filing>> filings = new TreeMap<>();
        for (Map<String, String> row : Shared.rows("uk_gpg_mentions.csv")) {
            String company = row.getOrDefault("company_number", "");
            // Filings of bodies that are no companies share the number 00000000.
            if (!company.isEmpty() && !company.equals("00000000")) {
                int year = Integer.parseInt(row.getOrDefault("report_year", "").substring(0, 4));
                filings.computeIfAbsent(company, key -> new ArrayList<>())
                        .add(
                                new Filing(
                                        year,
                                        row.getOrDefault("employer_name", ""),
                                        row.getOrDefault("address", ""),
                                        row.getOrDefault("postcode", "")));
            }
        }
        filings.values().forEach(list -> list.sort(Comparator.comparingInt(Filing::year)));
        return new PayGap(filings);
    }

    private static Set<String> cores(Map<String, List<Filing>> filings) {
        Set<String> cores = new HashSet<>();
        filings.values()
                .forEach(list ->
                        list.forEach(filing ->
                                cores.add(NameViews.of(filing.name(), "GB").spaceless())));
        return cores;
    }

    private static List<Reading> distractors(Set<String> taken) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Map<String, String> row : Shared.rows("iom_register_names.csv")) {
            List<String> list =
                    names.computeIfAbsent("IM" + row.get("number"), key -> new ArrayList<>());
            boolean current = "Current".equals(row.get("name_status"));
            list.add(current ? 0 : list.size(), row.getOrDefault("name", ""));
        }
        int number = 0;
        try {
            for (String line :
                    Files.readAllLines(Shared.find("uk_sponsor_org_names.txt").orElseThrow())) {
                if (!line.isBlank()) {
                    names.put("S" + number++, List.of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Reading> readings = new ArrayList<>();
        names.forEach((id, list) -> {
            Reading reading = Reading.of(new Party(id, list, "GB", null, null, Map.of()));
            if (reading.names().stream().noneMatch(name -> taken.contains(name.spaceless()))) {
                readings.add(reading);
            }
        });
        return readings;
    }

    private static Reading reading(String id, Filing filing, List<String> former) {
        List<String> names = new ArrayList<>();
        names.add(filing.name());
        names.addAll(former);
        return Reading.of(
                new Party(id, names, "GB", filing.address(), filing.postcode(), Map.of()));
    }

    private void addCompany(String company, List<Filing> filings) {
        Filing latest = filings.getLast();
        Map<Integer, Reading> byYear = new HashMap<>();
        Set<String> seen = new HashSet<>();
        String core = NameViews.of(latest.name(), "GB").spaceless();
        for (Filing filing : filings) {
            if (filing.year() < latest.year()) {
                byYear.computeIfAbsent(
                        filing.year(), year -> reading(company, latest, former(filings, year)));
                if (seen.add(
                        filing.name()
                                + "|"
                                + filing.address()
                                + "|"
                                + former(filings, filing.year()))) {
                    Reading mention = reading(company + "-" + seen.size(), filing, List.of());
                    boolean renamed = !mention.names().getFirst().spaceless().equals(core);
                    mentions.add(
                            new Mention(
                                    mention.id(),
                                    company,
                                    filing.year(),
                                    Profile.of(mention, frequencies),
                                    renamed,
                                    new Place(filing.address(), filing.postcode())));
                }
            }
        }
        register.add(reading(company, latest, List.of()), byYear);
    }

    private static List<String> former(List<Filing> filings, int year) {
        return filings.stream()
                .filter(filing -> filing.year() < year)
                .map(Filing::name)
                .distinct()
                .toList();
    }
}

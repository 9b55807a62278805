// SPDX-License-Identifier: Apache-2.0
package redress.app.demo;

import java.util.List;
import java.util.Locale;

/// A business of the made-up country.
///
/// @param number from 0; the same number is always the same business
/// @param place the id of the town in the demo pack
public record Firm(
        int number, String name, String vatId, String email, String street, String place) {

    private static final List<String> WHAT =
            List.of(
                    "Joinery",
                    "Bakery",
                    "Print Works",
                    "Metalworks",
                    "Nursery",
                    "Roofing",
                    "Software",
                    "Haulage",
                    "Textiles",
                    "Brewery",
                    "Ceramics",
                    "Instruments",
                    "Catering",
                    "Cleaning",
                    "Packaging",
                    "Optics",
                    "Timber",
                    "Electrics",
                    "Design",
                    "Boatyard",
                    "Fisheries",
                    "Mill",
                    "Foundry",
                    "Surveyors",
                    "Translations");
    private static final List<String> WHO =
            List.of(
                    "Alder",
                    "Birch",
                    "Cedar",
                    "Dunning",
                    "Elmsworth",
                    "Fennel",
                    "Garrow",
                    "Hazelbrook",
                    "Ivywell",
                    "Juniper",
                    "Kestrel",
                    "Larkin",
                    "Marten",
                    "Nettle",
                    "Osprey",
                    "Plover",
                    "Quince",
                    "Rowan",
                    "Sorrel",
                    "Teasel");
    private static final List<String> FORM = List.of("GmbH", "AG", "KG", "e.K.");
    private static final List<String> TOWNS =
            List.of(
                    "ahlstein",
                    "birkhaven",
                    "cronau",
                    "duneck",
                    "eschfurt",
                    "falkenrode",
                    "grauberg",
                    "hollbruck",
                    "immenau",
                    "jessbach",
                    "kaltquell",
                    "lindheim",
                    "mohrbach",
                    "neufelden",
                    "oderlach",
                    "pappelau",
                    "quellin",
                    "rotsand",
                    "silberau",
                    "tannrode",
                    "ulmenau",
                    "vierhof",
                    "weidenbruck",
                    "xantal",
                    "yburg",
                    "zellsand",
                    "algenhafen",
                    "brandungen",
                    "duenental",
                    "eilandau");

    /// Every sixth business sits where the desk is that is entered by one click.
    private static final String LEAD_TOWN = "lindheim";

    /// How many businesses the country has.
    static final int ALL = WHAT.size() * WHO.size();

    /// The business that the one-click claimant acts for.
    static final Firm LEAD = of(0);

    static Firm of(int number) {
        String who = WHO.get(number % WHO.size());
        String what = WHAT.get(number / WHO.size() % WHAT.size());
        String host = (who + "-" + what).toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Firm(
                number,
                "%s %s %s".formatted(who, what, FORM.get(number % FORM.size())),
                "LL%09d".formatted(100_000_000 + number * 7_919L),
                "office@%s.example".formatted(host),
                "%s Street %d".formatted(WHO.get((number + 7) % WHO.size()), 1 + number % 90),
                number % 6 == 5 ? LEAD_TOWN : TOWNS.get(number % TOWNS.size()));
    }
}

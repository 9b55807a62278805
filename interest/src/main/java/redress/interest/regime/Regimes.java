// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import redress.interest.Rates;
import redress.interest.Regime;

/// The regimes, listed once.
public final class Regimes {
    private static final Regimes BUILT_IN = of(Rates.builtIn());

    private final Map<String, Regime> byCode = new LinkedHashMap<>();

    private Regimes(Stream<Regime> regimes) {
        regimes.forEach(regime -> byCode.put(regime.code(), regime));
    }

    /// All regimes over the rates that come with the library.
    public static Regimes builtIn() {
        return BUILT_IN;
    }

    /// All regimes over these rates, for instance the built-in ones with a newer series.
    public static Regimes of(Rates rates) {
        return new Regimes(Stream.concat(world(rates), europe(rates)));
    }

    private static Stream<Regime> europe(Rates rates) {
        return Stream.of(
                Austria.of(rates),
                Belgium.of(rates),
                Bulgaria.of(rates),
                Croatia.of(rates),
                Cyprus.of(rates),
                Czechia.of(rates),
                Denmark.of(rates),
                Estonia.of(rates),
                Finland.of(rates),
                France.of(rates),
                FrancePublic.of(rates),
                Germany.of(rates),
                Greece.of(rates),
                Ireland.of(rates),
                Italy.of(rates),
                Lithuania.of(rates),
                Luxembourg.of(rates),
                Malta.of(rates),
                Netherlands.of(rates),
                Poland.of(rates),
                PolandMedical.of(rates),
                Portugal.of(rates),
                SlovakiaFixed.of(rates),
                SlovakiaFloating.of(rates),
                Slovenia.of(rates),
                Spain.of(rates),
                Sweden.of(rates));
    }

    private static Stream<Regime> world(Rates rates) {
        return Stream.of(
                UnitedKingdom.of(rates),
                UnitedKingdomCourt.regime(),
                China.of(rates),
                India.of(rates),
                Japan.regime(),
                Norway.of(rates),
                SouthKorea.regime(),
                Switzerland.regime(),
                Turkey.of(rates),
                UnitedStates.of(rates));
    }

    /// All of them, in the order of the list.
    public Collection<Regime> all() {
        return byCode.values();
    }

    public Optional<Regime> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The regime of this code; an unknown code is refused with the known ones.
    public Regime get(String code) {
        return find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "regime (%s) must be one of %s"
                                        .formatted(code, String.join(", ", byCode.keySet()))));
    }
}

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
        return new Regimes(
                Stream.of(
                        UnitedKingdom.of(rates),
                        UnitedKingdomCourt.regime(),
                        Germany.of(rates),
                        China.of(rates)));
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

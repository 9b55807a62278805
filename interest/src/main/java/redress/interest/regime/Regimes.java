// SPDX-License-Identifier: Apache-2.0
package redress.interest.regime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import redress.interest.Rates;
import redress.interest.Regime;

/// The regimes, listed once.
public final class Regimes {
    private static final List<Function<Rates, Regime>> ALL =
            List.of(
                    Austria::of,
                    Belgium::of,
                    Bulgaria::of,
                    China::of,
                    Croatia::of,
                    Cyprus::of,
                    Czechia::of,
                    Denmark::of,
                    Estonia::of,
                    Finland::of,
                    France::of,
                    FrancePublic::of,
                    Germany::of,
                    Greece::of,
                    Hungary::of,
                    India::of,
                    Ireland::of,
                    Italy::of,
                    _ -> Japan.regime(),
                    Lithuania::of,
                    Luxembourg::of,
                    Malta::of,
                    Netherlands::of,
                    Norway::of,
                    Poland::of,
                    PolandMedical::of,
                    Portugal::of,
                    SlovakiaFixed::of,
                    SlovakiaFloating::of,
                    Slovenia::of,
                    _ -> SouthKorea.regime(),
                    Spain::of,
                    Sweden::of,
                    _ -> Switzerland.regime(),
                    Turkey::of,
                    UnitedKingdom::of,
                    _ -> UnitedKingdomCourt.regime(),
                    UnitedStates::of);

    private static final Regimes BUILT_IN = of(Rates.builtIn());

    private final Map<String, Regime> byCode = new TreeMap<>();

    private Regimes(Stream<Regime> regimes) {
        regimes.forEach(regime -> byCode.put(regime.code(), regime));
    }

    /// All regimes over the rates that come with the library.
    public static Regimes builtIn() {
        return BUILT_IN;
    }

    /// All regimes over these rates, for instance the built-in ones with a newer series.
    public static Regimes of(Rates rates) {
        return new Regimes(ALL.stream().map(law -> law.apply(rates)));
    }

    /// All of them, in the order of their codes.
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

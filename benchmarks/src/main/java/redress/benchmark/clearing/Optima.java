// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What can be set off in the generated graphs with the seed 42, in cents, as LEMON, OR-tools,
/// networkx and HiGHS found it wherever they could run.
final class Optima {
    private static final Map<String, Long> KNOWN =
            """
            tct-10k 63599135
            natl-10k 130203259
            bal-10k 274846582
            tct-100k 494667778
            natl-100k 1270106905
            bal-100k 2899835372
            tct-1M 4784072466
            natl-1M 13102312947
            bal-1M 30841307108
            tct-10M 44728372720
            natl-10M 136661821994
            bal-10M 314842871617
            tct-100M 417236571324
            """
                    .lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> Long.valueOf(pair[1])));

    private Optima() {}

    static OptionalLong find(String graph) {
        Long optimum = KNOWN.get(graph);
        return optimum == null ? OptionalLong.empty() : OptionalLong.of(optimum);
    }
}

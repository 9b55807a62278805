// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.clearing;

import java.util.Arrays;
import java.util.Locale;

/// What is measured: our library, others' and the passes that nobody can do without.
enum Solver {
    LIBRARY("this library") {
        @Override
        Outcome solve(Obligations debts) {
            return Library.solve(debts);
        }
    },
    /// A process of its own, not this one: see `benchmarks/lemon`.
    LEMON("LEMON cost scaling, cut") {
        @Override
        Outcome solve(Obligations debts) {
            throw new IllegalStateException("LEMON runs outside Java");
        }
    },
    ORTOOLS_CUT("OR-tools, cut") {
        @Override
        Outcome solve(Obligations debts) {
            return OrTools.solve(Core.of(debts));
        }
    },
    ORTOOLS("OR-tools, raw") {
        @Override
        Outcome solve(Obligations debts) {
            return OrTools.solve(debts);
        }
    },
    JGRAPHT("JGraphT, cut") {
        @Override
        Outcome solve(Obligations debts) {
            return JGraphT.solve(Core.of(debts));
        }
    },
    RELIEF("the fund's whole curve") {
        @Override
        Outcome solve(Obligations debts) {
            return Library.curve(debts);
        }
    },
    FLOOR("linear passes") {
        @Override
        Outcome solve(Obligations debts) {
            return Floor.pass(debts);
        }
    };

    private final String title;

    Solver(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether its outcome is the optimum.
    boolean exact() {
        return this != FLOOR && this != RELIEF;
    }

    abstract Outcome solve(Obligations debts);

    static Solver of(String word) {
        return Arrays.stream(values())
                .filter(solver -> solver.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no solver " + word));
    }
}

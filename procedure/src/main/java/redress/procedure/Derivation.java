// SPDX-License-Identifier: Apache-2.0
package redress.procedure;

import java.util.List;
import java.util.stream.Collectors;

/// Why a clock ends on the day it ends on, one line per run of days.
public record Derivation(List<Step> steps) {
    public Derivation {
        steps = List.copyOf(steps);
    }

    /// The lines in plain English, one per step.
    public String text() {
        return steps.stream().map(Step::text).collect(Collectors.joining("\n"));
    }
}
